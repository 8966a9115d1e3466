package wusum.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.article.ArticleId;

final class FeatureExtractorTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer(Set.of("في"), Set.of());
  private static final List<Article> ARTICLES =
      List.of(
          article("الهدنة في غزة", "تمديد الهدنة في غزة أسبوعا"),
          article("مباراة القمة", "مباراة القمة تنتهي بالتعادل"),
          article("", "الهدنة صامدة والقمة مؤجلة"));

  private static Article article(String title, String text) {
    return Article.of(new ArticleId("a"), title, text);
  }

  private static FeatureExtractor extractor(FeatureSettings settings) {
    return new FeatureExtractorBuilder(settings, ANALYZER).build(ARTICLES);
  }

  private static List<String> terms(FeatureExtractor extractor) {
    return IntStream.range(0, extractor.index().size())
        .mapToObj(id -> extractor.index().term(id))
        .map(term -> term.kind().code() + " " + term.text())
        .toList();
  }

  private static double length(Features features) {
    double squares = 0;
    for (int i = 0; i < features.size(); i++) {
      squares += features.weight(i) * features.weight(i);
    }
    return Math.sqrt(squares);
  }

  @Test
  void extract_termAddedLater_changesNoOtherWeight() {
    FeatureExtractor extractor = extractor(new FeatureSettings(1, 100, true, 0.5, 0));
    Term storm = new Term(TermKind.ADDED_WORD, stem("دانيال"), 1);
    FeatureExtractor wider =
        new FeatureExtractor(extractor.settings(), extractor.index().plus(List.of(storm)));
    AnalyzedArticle article = ANALYZER.analyze(article("الهدنة في غزة", "الهدنة وإعصار دانيال"));
    Features before = extractor.extract(article);
    Features after = wider.extract(article);
    assertThat(after.size()).isEqualTo(before.size() + 1);
    for (int i = 0, j = 0; j < after.size(); j++) {
      if (after.term(j) == wider.index().size() - 1) {
        assertThat(after.weight(j)).isPositive().isFinite();
      } else {
        assertThat(after.weight(j)).isEqualTo(before.weight(i++));
      }
    }
  }

  @Test
  void extract_nothingButATermAddedLater_hasTheLengthOfAnyText() {
    FeatureExtractor extractor = extractor(new FeatureSettings(1, 100, true, 0, 0));
    Term storm = new Term(TermKind.ADDED_WORD, stem("دانيال"), 1);
    FeatureExtractor wider =
        new FeatureExtractor(extractor.settings(), extractor.index().plus(List.of(storm)));
    assertThat(length(wider.extract(ANALYZER.analyze(article("", "دانيال")))))
        .isCloseTo(1, within(1e-6));
  }

  @Test
  void build_termOfTwoArticles_isKept() {
    FeatureExtractor extractor = extractor(new FeatureSettings(2, 100, true, 0, 0));
    assertThat(terms(extractor)).containsExactly("w " + stem("القمة"), "w " + stem("الهدنة"));
  }

  @Test
  void words_headlineAndText_areInReadingOrderWithoutStopWords() {
    FeatureExtractor extractor = extractor(new FeatureSettings(1, 100, true, 1, 0));
    assertThat(IntStream.of(extractor.words(analyze(0), 4)))
        .extracting(id -> extractor.index().term(id).text())
        .containsExactly(stem("الهدنة"), stem("غزة"), stem("تمديد"), stem("الهدنة"));
  }

  @Test
  void build_stopWord_isNoTerm() {
    assertThat(terms(extractor(new FeatureSettings(1, 100, true, 1, 0))))
        .noneMatch(term -> term.contains("في"));
  }

  @Test
  void build_wordsAroundAStopWord_makeAPair() {
    assertThat(terms(extractor(new FeatureSettings(1, 100, true, 0, 0))))
        .contains("p " + stem("الهدنة") + " " + stem("غزة"));
  }

  @Test
  void build_noTitleWeight_knowsNoTitleTerms() {
    assertThat(terms(extractor(new FeatureSettings(1, 100, true, 0, 0))))
        .noneMatch(term -> term.startsWith("t "));
  }

  @Test
  void build_moreTermsThanAllowed_keepsTheCommonest() {
    assertThat(terms(extractor(new FeatureSettings(1, 2, true, 0, 0))))
        .containsExactlyInAnyOrder("w " + stem("القمة"), "w " + stem("الهدنة"));
  }

  @Test
  void extract_articleWithoutTitle_hasLengthOne() {
    Features features = extractor(new FeatureSettings(1, 100, true, 0.6, 0)).extract(analyze(2));
    assertThat(length(features)).isCloseTo(1, within(1e-6));
  }

  @Test
  void build_noLeadWeight_knowsNoLeadTerms() {
    assertThat(terms(extractor(new FeatureSettings(1, 100, true, 0.6, 0))))
        .noneMatch(term -> term.startsWith("l "));
  }

  @Test
  void build_wordsBeyondTheLead_areNoLeadTerms() {
    String lead = "الهدنة ".repeat(TermReader.LEAD_WORDS);
    FeatureExtractor extractor =
        new FeatureExtractorBuilder(new FeatureSettings(1, 100, false, 0, 0.4), ANALYZER)
            .build(List.of(article("القمة", lead + "إعصار")));
    assertThat(terms(extractor)).filteredOn(term -> term.startsWith("l ")).hasSize(1);
  }

  @Test
  void extract_lead_addsAVectorOfItsOwnLength() {
    Features features = extractor(new FeatureSettings(1, 100, true, 0, 0.4)).extract(analyze(0));
    assertThat(length(features)).isCloseTo(Math.sqrt(1 + 0.4 * 0.4), within(1e-6));
  }

  @Test
  void extract_title_addsAVectorOfItsOwnLength() {
    Features features = extractor(new FeatureSettings(1, 100, true, 0.6, 0)).extract(analyze(0));
    assertThat(length(features)).isCloseTo(Math.sqrt(1 + 0.36), within(1e-6));
  }

  @Test
  void extract_unknownWords_areCounted() {
    Features features =
        extractor(new FeatureSettings(1, 100, true, 0.6, 0))
            .extract(ANALYZER.analyze(article("", "الهدنة زلزال بركان")));
    assertThat(features.known()).isEqualTo(1);
    assertThat(features.unknown()).isEqualTo(2);
  }

  @Test
  void extract_nothingKnown_isEmpty() {
    Features features =
        extractor(new FeatureSettings(1, 100, true, 0.6, 0))
            .extract(ANALYZER.analyze(article("", "زلزال بركان")));
    assertThat(features.size()).isZero();
  }

  @Test
  void ofLines_whatLinesWrote_isTheSameIndex() {
    TermIndex index = extractor(new FeatureSettings(1, 100, true, 0.6, 0)).index();
    TermIndex read = TermIndex.ofLines(index.lines());
    assertThat(read.lines()).containsExactlyElementsOf(index.lines().toList());
    for (int id = 0; id < index.size(); id++) {
      assertThat(read.idOf(index.term(id).hash())).isEqualTo(id);
    }
  }

  private static String stem(String word) {
    return ANALYZER.analyze(word).stem(0);
  }

  private static wusum.analysis.AnalyzedArticle analyze(int article) {
    return ANALYZER.analyze(ARTICLES.get(article));
  }
}
