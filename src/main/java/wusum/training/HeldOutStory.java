package wusum.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.TextQueries;
import wusum.taxonomy.TopicId;

/**
 * A story that is taken from the taxonomy and learnt anew.
 *
 * @param phrases what it is learnt from, as {@link NewTopic} has them
 */
public record HeldOutStory(TopicId topic, List<String> phrases) {
  public HeldOutStory {
    phrases = List.copyOf(phrases);
  }

  /** The file as it is written. */
  private record Content(@Nullable List<Row> stories) {}

  private record Row(@Nullable String id, @Nullable String why, @Nullable List<String> phrases) {}

  /**
   * Reads a file of stories.
   *
   * @throws TrainingException naming the file, the story and what is wrong with it
   */
  public static List<HeldOutStory> read(Path file) {
    Content content =
        TrainingSpecReader.read(TrainingSpecReader.text(file), file.toString(), Content.class);
    List<Row> rows = content.stories() == null ? List.of() : content.stories();
    if (rows.isEmpty()) {
      throw new TrainingException(file + ": stories: there is none");
    }
    List<HeldOutStory> stories = new ArrayList<>();
    for (Row row : rows) {
      stories.add(story(row, file));
    }
    return stories;
  }

  /**
   * What speaks for the story.
   *
   * @throws TrainingException naming the phrase that is none
   */
  SeedLexicon lexicon(TextAnalyzer analyzer) {
    return SeedLexicon.ofPhrases(phrases, List.of(), new TextQueries(analyzer));
  }

  private static HeldOutStory story(Row row, Path file) {
    if (row.id() == null || row.phrases() == null) {
      throw new TrainingException(
          file + ": story '" + row.id() + "': a story wants an id and phrases");
    }
    if (row.phrases().size() < NewTopic.LEAST_PHRASES) {
      throw new TrainingException(
          "%s: story '%s': wants at least %d phrases, not %d"
              .formatted(file, row.id(), NewTopic.LEAST_PHRASES, row.phrases().size()));
    }
    return new HeldOutStory(new TopicId(row.id()), row.phrases());
  }
}
