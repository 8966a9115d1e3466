package wusum.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.article.ArticleId;

final class WordCountsTest {
  private final TextAnalyzer analyzer = new TextAnalyzer(Set.of("في"), Set.of());
  private final WordCounts counts = new WordCounts();

  @BeforeEach
  void count() {
    add("", "نفط وقمح في ميناء");
    add("نفط", "نفط نفط في مصفاة");
    add("قمح", "حصاد في ميناء");
    add("", "نفط في بئر");
  }

  private void add(String title, String text) {
    counts.add(analyzer.analyze(Article.of(new ArticleId("a"), title, text)));
  }

  private String stem(String word) {
    return analyzer.analyze(word).stem(0);
  }

  @Test
  void commonest_words_fallInTheNumberOfArticles() {
    assertThat(counts.commonest(2, 1)).first().isEqualTo(stem("نفط"));
  }

  @Test
  void commonest_wordOftenInOneArticle_countsOnce() {
    assertThat(counts.commonest(10, 4)).isEmpty();
  }

  @Test
  void commonest_wordsOfTheHeadline_countToo() {
    assertThat(counts.commonest(10, 2))
        .containsExactlyInAnyOrder(stem("نفط"), stem("قمح"), stem("ميناء"));
  }

  @Test
  void commonest_equallyCommonWords_comeInTheirOrder() {
    assertThat(counts.commonest(10, 2).subList(1, 3)).isSorted();
  }

  @Test
  void commonest_stopWords_areLeftOut() {
    assertThat(counts.commonest(100, 1)).doesNotContain(stem("في"));
  }

  @Test
  void commonest_none_areWanted() {
    assertThat(counts.commonest(0, 1)).isEmpty();
  }
}
