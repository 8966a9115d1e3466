package wusum.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.taxonomy.TopicId;

/**
 * Labels kept apart from the articles they speak of: an article is named by its data set and its
 * {@link ContentId}, and its text is found in a folder of data sets that the user has downloaded.
 */
public final class StandoffLabels {
  private final Path file;
  private final Map<String, Map<String, Label>> byDataset;

  private StandoffLabels(Path file, Map<String, Map<String, Label>> byDataset) {
    this.file = file;
    this.byDataset = byDataset;
  }

  /** The topics and keywords of one article. */
  private record Label(Set<TopicId> topics, List<String> keywords) {}

  /**
   * The labels that were joined with their articles, and those that were not.
   *
   * @param missing how many labels of each data set found no article
   */
  public record Joined(List<LabelledArticle> articles, Map<String, Integer> missing) {
    public Joined {
      articles = List.copyOf(articles);
      missing = Map.copyOf(missing);
    }

    /** How many labels found no article. */
    public int missingInAll() {
      return missing.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * Reads labels: one JSON object a line with {@code id}, {@code dataset}, {@code topics} and,
   * optionally, {@code keywords}.
   *
   * @throws CorpusException naming the file and the line that is wrong
   */
  public static StandoffLabels read(Path file) {
    Map<String, Map<String, Label>> byDataset = new LinkedHashMap<>();
    JsonLines.forEach(
        file,
        row -> {
          String id = string(row, "id");
          Label old =
              byDataset
                  .computeIfAbsent(string(row, "dataset"), name -> new LinkedHashMap<>())
                  .put(id, label(row));
          if (old != null) {
            throw new IllegalArgumentException("article '" + id + "' is labelled twice");
          }
        });
    return new StandoffLabels(file, byDataset);
  }

  /** The data sets the labels speak of. */
  public Set<String> datasets() {
    return Set.copyOf(byDataset.keySet());
  }

  /** How many labels there are of the given data sets. */
  public int size(Set<String> datasets) {
    return datasets.stream().mapToInt(name -> byDataset.getOrDefault(name, Map.of()).size()).sum();
  }

  /**
   * Finds the articles of some data sets, in the order of the labels. Their origin names the file
   * of the labels and the data set.
   *
   * @param datasets which data sets to take
   */
  public Joined join(DataDirectory data, Set<String> datasets) {
    List<LabelledArticle> articles = new ArrayList<>();
    Map<String, Integer> missing = new LinkedHashMap<>();
    byDataset.forEach(
        (dataset, labels) -> {
          if (datasets.contains(dataset)) {
            Map<String, Article> found = data.find(dataset, labels.keySet());
            missing.put(dataset, labels.size() - found.size());
            String origin = file.getFileName() + " / " + dataset;
            labels.forEach((id, label) -> add(label, found.get(id), origin, articles));
          }
        });
    missing.values().removeIf(count -> count == 0);
    return new Joined(articles, missing);
  }

  private static void add(
      Label label, @Nullable Article article, String origin, List<LabelledArticle> articles) {
    if (article != null) {
      articles.add(
          new LabelledArticle(article, label.topics(), Set.of(), label.keywords(), origin));
    }
  }

  private static Label label(ObjectNode row) {
    Set<TopicId> topics = new LinkedHashSet<>();
    strings(row, "topics").forEach(topic -> topics.add(new TopicId(topic)));
    return new Label(topics, row.has("keywords") ? strings(row, "keywords") : List.of());
  }

  private static String string(ObjectNode row, String field) {
    JsonNode value = row.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw new IllegalArgumentException("'" + field + "' is missing or not a string");
    }
    return value.textValue();
  }

  private static List<String> strings(ObjectNode row, String field) {
    List<String> strings = new ArrayList<>();
    if (!row.path(field).isArray()) {
      throw new IllegalArgumentException("'" + field + "' is not a list of strings");
    }
    for (JsonNode element : row.path(field)) {
      if (!element.isTextual()) {
        throw new IllegalArgumentException("'" + field + "' is not a list of strings");
      }
      strings.add(element.textValue());
    }
    return strings;
  }
}
