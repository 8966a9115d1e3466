package wusum.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles and keywords, valid once made. */
final class ArticleTest {
  private static final ArticleId ID = new ArticleId("a1");

  @Test
  void new_titleOrTextAlone_isEnough() {
    assertThat(Article.of(ID, "عنوان", "").title()).isEqualTo("عنوان");
    assertThat(Article.of(ID, "", "نص الخبر").text()).isEqualTo("نص الخبر");
  }

  @Test
  void new_neitherTitleNorText_isRefusedAndNamed() {
    assertThatThrownBy(() -> Article.of(ID, " ", "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a1");
  }

  @Test
  void of_namesNoDateSourceOrKeywords() {
    Article article = Article.of(ID, "عنوان", "نص");
    assertThat(article.date()).isNull();
    assertThat(article.source()).isNull();
    assertThat(article.publisherKeywords()).isEmpty();
  }

  @Test
  void publisherKeywords_listGivenChangedLater_stayAsTheyWere() {
    List<String> keywords = new ArrayList<>(List.of("العراق"));
    Article article = new Article(ID, "عنوان", "نص", null, null, keywords);
    keywords.clear();
    assertThat(article.publisherKeywords()).containsExactly("العراق");
  }

  @Test
  void id_blank_isRefused() {
    assertThatThrownBy(() -> new ArticleId("  ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keyword_blank_isRefused() {
    assertThatThrownBy(() -> new Keyword(" ", 0.5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keyword_scoreOutOfRange_isRefused() {
    for (double score : new double[] {0, -0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> new Keyword("العراق", score))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(new Keyword("العراق", 1).score()).isEqualTo(1);
  }
}
