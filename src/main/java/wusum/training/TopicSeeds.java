package wusum.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import wusum.analysis.TextQuery;
import wusum.corpus.TaxonomyFile;
import wusum.corpus.TaxonomyFileException;
import wusum.corpus.TaxonomyReader;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;
import wusum.training.TopicException.Fault;

/** The taxonomy and the lexicons that models are trained from, where a new topic is noted. */
final class TopicSeeds {
  private static final String TOPICS = "topics.json";
  private static final String LEXICONS = "lexicon";

  private final Path topics;
  private final Path lexicons;

  /**
   * @param folder holds {@code topics.json} and {@code lexicon}
   */
  TopicSeeds(Path folder) {
    this.topics = folder.resolve(TOPICS);
    this.lexicons = folder.resolve(LEXICONS);
  }

  /**
   * Checks that a topic could be noted.
   *
   * @throws TopicException where it is there already, its broader topic is not, or nothing can be
   *     written
   */
  void check(Topic topic) {
    Taxonomy taxonomy;
    try {
      taxonomy = TaxonomyReader.read(topics);
      Files.createDirectories(lexicons);
    } catch (TaxonomyFileException | IOException e) {
      throw new TopicException(Fault.STORAGE, "the topic cannot be noted: " + e.getMessage(), e);
    }
    checkFree(topic.id(), taxonomy);
    TopicId broader = topic.broader();
    if (broader != null && !taxonomy.contains(broader)) {
      throw new TopicException(
          Fault.BROADER,
          topics + " has no topic '" + broader + "' to put '" + topic.id() + "' under");
    }
    for (Path place : List.of(topics, folder(topics), lexicons)) {
      if (!Files.isWritable(place)) {
        throw new TopicException(Fault.STORAGE, place + " cannot be written to");
      }
    }
  }

  private void checkFree(TopicId id, Taxonomy taxonomy) {
    Path lexicon = SeedLabeller.fileOf(lexicons, id);
    if (taxonomy.contains(id)) {
      throw new TopicException(Fault.TAKEN, topics + " has a topic '" + id + "' already");
    }
    if (Files.exists(lexicon)) {
      throw new TopicException(
          Fault.TAKEN, lexicon + " is there already, though no topic '" + id + "' is");
    }
  }

  /** Notes a topic: its lexicon first, so that no topic is ever without one. */
  void add(Topic topic, SeedLexicon lexicon) {
    try {
      replace(SeedLabeller.fileOf(lexicons, topic.id()), lines(topic, lexicon));
      replace(topics, TaxonomyFile.plus(topics, topic));
    } catch (IOException e) {
      throw new TopicException(Fault.STORAGE, "the topic cannot be noted: " + e, e);
    }
  }

  private static String lines(Topic topic, SeedLexicon lexicon) {
    List<String> lines = new ArrayList<>(List.of("# " + topic.arabic().replaceAll("\\R", " ")));
    lexicon.speaksFor().forEach(query -> lines.add("+ " + line(query)));
    lexicon.rulesOut().forEach(query -> lines.add("- " + line(query)));
    return String.join("\n", lines) + "\n";
  }

  private static String line(TextQuery query) {
    return query.text().replaceAll("\\R", " ");
  }

  /** Nobody ever reads half a file. */
  private static void replace(Path file, String text) throws IOException {
    Path fresh = Files.createTempFile(folder(file), ".new-", "");
    try {
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      if (!fresh.toFile().setReadable(true, false)) {
        throw new IOException("the permissions of " + fresh + " cannot be set");
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? Path.of("") : folder;
  }
}
