package wusum.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.article.ArticleId;

/** Words that are known though the labelled articles hardly have them. */
final class FeatureExtractorBuilderTest {
  private final TextAnalyzer analyzer = new TextAnalyzer(Set.of(), Set.of());
  private final List<Article> articles =
      List.of(article("نفط وقمح"), article("نفط وحديد"), article("نفط وقطن"));

  private static Article article(String text) {
    return Article.of(new ArticleId("a"), "", text);
  }

  private String stem(String word) {
    return analyzer.analyze(word).stem(0);
  }

  private TermIndex index(String... words) {
    return new FeatureExtractorBuilder(new FeatureSettings(2, 100, false, 0, 0), analyzer)
        .build(articles, List.of(words).stream().map(this::stem).toList())
        .index();
  }

  private int articlesOf(TermIndex index, String word) {
    return index.articles(index.idOf(TermKind.WORD.hash(stem(word))));
  }

  @Test
  void build_noWords_isAsWithoutThem() {
    FeatureExtractorBuilder builder =
        new FeatureExtractorBuilder(new FeatureSettings(2, 100, false, 0, 0), analyzer);
    assertThat(index().lines()).isEqualTo(builder.build(articles).index().lines().toList());
  }

  @Test
  void build_wordThatTheArticlesLack_isKnownAsOfOneArticle() {
    assertThat(articlesOf(index("مصفاة"), "مصفاة")).isEqualTo(1);
  }

  @Test
  void build_wordThatIsTooRareThere_isKnown() {
    assertThat(articlesOf(index("حديد"), "حديد")).isEqualTo(1);
  }

  @Test
  void build_wordThatIsKnownAnyway_keepsItsCount() {
    TermIndex index = index("نفط");
    assertThat(index.size()).isEqualTo(1);
    assertThat(articlesOf(index, "نفط")).isEqualTo(3);
  }

  @Test
  void build_extractor_takesTheWordForKnown() {
    FeatureExtractor extractor =
        new FeatureExtractorBuilder(new FeatureSettings(2, 100, false, 0, 0), analyzer)
            .build(articles, List.of(stem("مصفاة")));
    assertThat(extractor.extract(analyzer.analyze(article("مصفاة جديدة"))).known()).isEqualTo(1);
  }
}
