package wusum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wusum.article.Article;
import wusum.features.TermPlaces.Place;
import wusum.ingest.ArticleReader;
import wusum.ingest.Read;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;

/** The committed model says which words spoke for a topic, and means it. */
final class ExplainTest {
  private static final Tagger TAGGER =
      ModelReader.read(new ModelRegistry(Path.of("models")).getFolder("current")).tagger();
  private static final TaggingOptions EXPLAIN = TaggingOptions.DEFAULT.withExplain(true);
  private static final int DRAWS = 20;

  private final long seed = Long.getLong("wusum.seed", System.nanoTime());

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (String sample : List.of("page.txt", "article.txt", "articles.jsonl")) {
      try (Stream<Read> reads = new ArticleReader().read(Path.of("seeds/samples", sample))) {
        reads.flatMap(read -> read.articles().stream()).forEach(articles::add);
      }
    }
    return articles;
  }

  private static Reasons reasons(TopicScore topic) {
    return Optional.ofNullable(topic.reasons()).orElseThrow();
  }

  @Test
  void tag_notAsked_givesNoReasons() {
    assertThat(TAGGER.tag(articles().get(0)).topics())
        .allSatisfy(topic -> assertThat(topic.reasons()).isNull());
  }

  @Test
  void tag_explained_givesTheSameScores() {
    for (Article article : articles()) {
      assertThat(TAGGER.tag(article, EXPLAIN).topics().stream().map(TopicScore::score))
          .isEqualTo(TAGGER.tag(article).topics().stream().map(TopicScore::score).toList());
    }
  }

  @Test
  void reasons_addUpToTheScore() {
    for (Article article : articles()) {
      for (TopicScore topic : TAGGER.tag(article, EXPLAIN).topics()) {
        Reasons reasons = reasons(topic);
        double logOdds =
            reasons.bias()
                + reasons.rest()
                + Stream.concat(reasons.speaksFor().stream(), reasons.speaksAgainst().stream())
                    .mapToDouble(Evidence::weight)
                    .sum();
        assertThat(1 / (1 + Math.exp(-logOdds))).isCloseTo(topic.score(), within(1e-4));
      }
    }
  }

  @Test
  void evidence_standsWhereItSays() {
    for (Article article : articles()) {
      for (TopicScore topic : TAGGER.tag(article, EXPLAIN).topics()) {
        for (Evidence evidence : reasons(topic).speaksFor()) {
          Place place = evidence.places().get(0);
          String field = place.title() ? article.title() : article.text();
          assertThat(field.substring(place.start(), place.end())).isEqualTo(evidence.text());
        }
      }
    }
  }

  @Test
  void evidence_fallsInWeight() {
    for (TopicScore topic : TAGGER.tag(articles().get(0), EXPLAIN).topics()) {
      assertThat(reasons(topic).speaksFor())
          .isSortedAccordingTo(Comparator.comparingDouble(Evidence::weight).reversed())
          .allSatisfy(evidence -> assertThat(evidence.weight()).isPositive());
      assertThat(reasons(topic).speaksAgainst())
          .isSortedAccordingTo(Comparator.comparingDouble(Evidence::weight))
          .allSatisfy(evidence -> assertThat(evidence.weight()).isNegative());
    }
  }

  /** Blanks take the place of the evidence, or of as many other words drawn at random. */
  @Test
  void evidence_removed_lowersTheScoreMoreThanRandomWordsDo() {
    System.out.println("seed " + seed + " (repeat with -Dwusum.seed=" + seed + ")");
    Random random = new Random(seed);
    double byEvidence = 0;
    double byChance = 0;
    for (Article article : articles()) {
      for (TopicScore topic : TAGGER.tag(article, EXPLAIN).topics()) {
        List<Place> places = bodyPlaces(reasons(topic));
        byEvidence += topic.score() - scoreWithout(article, places, topic);
        for (int draw = 0; draw < DRAWS; draw++) {
          List<Place> drawn = drawn(article, places.size(), random);
          byChance += (topic.score() - scoreWithout(article, drawn, topic)) / DRAWS;
        }
      }
    }
    assertThat(byEvidence).isGreaterThan(2 * Math.max(0, byChance)).isPositive();
  }

  private static List<Place> bodyPlaces(Reasons reasons) {
    return reasons.speaksFor().stream()
        .flatMap(evidence -> evidence.places().stream())
        .filter(place -> !place.title())
        .toList();
  }

  private static List<Place> drawn(Article article, int count, Random random) {
    List<Place> words = new ArrayList<>();
    int start = 0;
    for (String word : article.text().split("\\s", -1)) {
      if (!word.isEmpty()) {
        words.add(new Place(false, start, start + word.length()));
      }
      start += word.length() + 1;
    }
    List<Place> drawn = new ArrayList<>();
    for (int i = 0; i < count && !words.isEmpty(); i++) {
      drawn.add(words.remove(random.nextInt(words.size())));
    }
    return drawn;
  }

  private static double scoreWithout(Article article, List<Place> places, TopicScore topic) {
    StringBuilder text = new StringBuilder(article.text());
    for (Place place : places) {
      for (int i = place.start(); i < place.end(); i++) {
        text.setCharAt(i, ' ');
      }
    }
    Article without = Article.of(article.id(), article.title(), text + " .");
    return TAGGER.tag(without).scores().get(TAGGER.taxonomy().indexOf(topic.topic().id()));
  }
}
