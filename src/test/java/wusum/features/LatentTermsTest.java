package wusum.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.article.ArticleId;

/** Words that share articles stand near each other, without a label. */
final class LatentTermsTest {
  private static final List<String> TEXTS =
      List.of(
          "أحرز اللاعب هدف الفوز في مباراة الدوري",
          "سجل اللاعب هدف التعادل قرب نهاية مباراة الكأس",
          "خسر الفريق مباراة الدوري بلا هدف واحد",
          "قرر البنك المركزي رفع سعر الفائدة",
          "أبقى البنك المركزي على سعر الفائدة وحذر من التضخم",
          "ارتفع التضخم فخفض البنك سعر الصرف");
  private static final int DIMENSIONS = 2;

  private final TextAnalyzer analyzer = new TextAnalyzer(Set.of("في", "على", "من"), Set.of());
  private final List<Article> articles =
      TEXTS.stream().map(text -> Article.of(new ArticleId("a"), "", text)).toList();
  private final FeatureExtractor extractor =
      new FeatureExtractorBuilder(new FeatureSettings(1, 1000, true, 0.5, 0), analyzer)
          .build(articles);
  private final TermEmbeddings embeddings = fit(7);

  private TermEmbeddings fit(long seed) {
    List<Features> features = new ArrayList<>();
    articles.forEach(article -> features.add(extractor.extract(analyzer.analyze(article))));
    return new LatentTerms(extractor.index(), DIMENSIONS).fit(features, 30, seed);
  }

  private double cosine(String one, String other) {
    float[] a = row(TermKind.WORD, one);
    float[] b = row(TermKind.WORD, other);
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  }

  private float[] row(TermKind kind, String word) {
    int term = extractor.index().idOf(kind.hash(analyzer.analyze(word).stem(0)));
    float[] row = new float[DIMENSIONS];
    for (int d = 0; d < DIMENSIONS; d++) {
      row[d] = embeddings.get(term, d);
    }
    return row;
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @Test
  void fit_wordsOfOneKindOfNews_standTogether() {
    assertThat(cosine("هدف", "مباراة")).isGreaterThan(0.9);
    assertThat(cosine("البنك", "الفائدة")).isGreaterThan(0.9);
    assertThat(Math.abs(cosine("هدف", "الفائدة"))).isLessThan(0.3);
  }

  @Test
  void fit_axes_areOrthonormal() {
    double[][] products = new double[DIMENSIONS][DIMENSIONS];
    for (int id = 0; id < extractor.index().size(); id++) {
      if (extractor.index().term(id).kind() == TermKind.WORD) {
        for (int a = 0; a < DIMENSIONS; a++) {
          for (int b = 0; b < DIMENSIONS; b++) {
            products[a][b] += embeddings.get(id, a) * embeddings.get(id, b);
          }
        }
      }
    }
    assertThat(products[0][0]).isCloseTo(1, within(1e-4));
    assertThat(products[1][1]).isCloseTo(1, within(1e-4));
    assertThat(products[0][1]).isCloseTo(0, within(1e-4));
  }

  @Test
  void fit_moreAxesThanArticles_leavesTheRestEmpty() {
    List<Features> one = List.of(extractor.extract(analyzer.analyze(articles.get(0))));
    TermEmbeddings places = new LatentTerms(extractor.index(), 3).fit(one, 3, 7);
    for (int id = 0; id < extractor.index().size(); id++) {
      assertThat(places.get(id, 1)).isZero();
      assertThat(places.get(id, 2)).isZero();
    }
  }

  @Test
  void fit_sameSeed_givesTheSamePlaces() {
    TermEmbeddings again = fit(7);
    for (int id = 0; id < extractor.index().size(); id++) {
      assertThat(again.get(id, 0)).isEqualTo(embeddings.get(id, 0));
    }
  }

  @Test
  void in_otherIndex_keepsTheTermsPlace() {
    FeatureExtractor other =
        new FeatureExtractorBuilder(new FeatureSettings(1, 1000, false, 0, 0), analyzer)
            .build(articles.subList(0, 3));
    int term = other.index().idOf(TermKind.WORD.hash(analyzer.analyze("مباراة").stem(0)));
    assertThat(embeddings.in(other.index()).get(term, 1))
        .isEqualTo(row(TermKind.WORD, "مباراة")[1]);
  }

  @Test
  void of_article_isTheWeightedSumOfItsTerms() {
    Features features = new Features(new int[] {0, 1}, new float[] {2, 3}, 2, 0);
    assertThat(embeddings.of(features)[0])
        .isCloseTo(2 * embeddings.get(0, 0) + 3 * embeddings.get(1, 0), within(1e-5f));
  }

  @Test
  void times_factor_scalesEveryPlace() {
    assertThat(embeddings.times(2).get(0, 1)).isEqualTo(2 * embeddings.get(0, 1));
  }
}
