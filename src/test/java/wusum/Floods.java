package wusum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.provenance.ModelId;
import wusum.registry.ModelRegistry;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;
import wusum.training.NewTopic;

/** A topic that {@link SmallModel} does not know, with articles to learn it from. */
public final class Floods {
  public static final TopicId ID = new TopicId("floods");
  public static final List<String> PHRASES =
      List.of("سيول جارفة", "مياه الأمطار", "غرق الشوارع", "فيضان الوادي", "انهيار AND السد");
  public static final String TEXT = "سيول جارفة تقطع الطرق بعد فيضان الوادي في الشمال";
  private static final List<String> REST =
      List.of("في العاصمة", "في المدينة", "في الشمال", "في الجنوب", "في الساحل", "في الجبل");
  private static final List<String> FLOODS =
      List.of("سيول جارفة", "مياه الأمطار", "غرق الشوارع", "فيضان الوادي", "انهيار السد");
  private static final List<String> OTHER =
      List.of("رياح قوية", "موجة حر", "هدف الفوز", "مدرب الفريق", "ضربة جزاء", "ثلوج كثيفة");
  private static final String TOPICS =
      """
      {
        "version": "test",
        "sections": [
          {"id": "sport",   "ar": "رياضة",  "en": "Sport"},
          {"id": "weather", "ar": "الطقس", "en": "Weather"}
        ]
      }
      """;

  private Floods() {}

  public static NewTopic topic() {
    return topic(PHRASES);
  }

  public static NewTopic topic(List<String> phrases) {
    Topic topic =
        new Topic(
            ID, "السيول", "Floods", null, new TopicId("weather"), "Floods and their victims.");
    return new NewTopic(topic, phrases, List.of());
  }

  /** Writes a model of other topics, the current one under {@code models}; gives its id. */
  public static ModelId writeModel(Path folder) throws IOException {
    ModelId id = SmallModel.trainAndSave(folder).id();
    new ModelRegistry(folder.resolve("models")).setCurrent(id);
    return id;
  }

  /** The folder where topics are noted. */
  public static Path writeSeeds(Path folder) throws IOException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("topics.json"), TOPICS);
    return seeds;
  }

  /** Unlabelled articles, a third of them about floods. */
  public static List<Article> unlabelled() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      List<String> of = i % 3 == 0 ? FLOODS : OTHER;
      String text =
          of.get(i / 3 % of.size())
              + " و"
              + of.get(i / 18 % of.size())
              + " "
              + REST.get(i % REST.size())
              + " "
              + REST.get(i / 6 % REST.size());
      articles.add(Article.of(new ArticleId("u" + i), "", text));
    }
    return articles;
  }

  /** The same as JSON Lines. */
  public static Path writeUnlabelled(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    unlabelled().forEach(article -> lines.append("{\"text\": \"%s\"}%n".formatted(article.text())));
    return Files.writeString(folder.resolve("unlabelled.jsonl"), lines);
  }
}
