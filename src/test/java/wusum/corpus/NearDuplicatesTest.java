package wusum.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.article.ArticleId;

final class NearDuplicatesTest {
  private static final String RAIN =
      "تشهد مناطق واسعة من شمال البلاد أمطارا غزيرة مصحوبة برياح قوية وتوقعت هيئة الأرصاد أن تستمر"
          + " حتى مساء الخميس ودعت السائقين إلى الحذر";
  private static final String MATCH =
      "تأهل الفريق إلى نصف النهائي بعد فوزه بهدفين دون رد على ضيفه وسط حضور جماهيري كبير وسجل"
          + " المهاجم الشاب هدفي اللقاء في الشوط الثاني";

  private static int[] group(String... texts) {
    List<Article> articles =
        java.util.Arrays.stream(texts)
            .map(text -> Article.of(new ArticleId("a"), "", text))
            .toList();
    return new NearDuplicates(new TextAnalyzer(Set.of(), Set.of())).group(articles);
  }

  @Test
  void group_sameText_isOneGroup() {
    assertThat(group(RAIN, MATCH, RAIN)).containsExactly(0, 1, 0);
  }

  @Test
  void group_otherSpellingAndAWordMore_isOneGroup() {
    assertThat(group(RAIN, RAIN.replace("أ", "ا") + " الشديد")).containsExactly(0, 0);
  }

  @Test
  void group_otherText_isAGroupOfItsOwn() {
    assertThat(group(RAIN, MATCH)).containsExactly(0, 1);
  }

  @Test
  void folds_nearDuplicates_stayTogether() {
    List<List<Integer>> folds = new Splitter(3).folds(new int[] {0, 1, 0, 3, 1, 5}, 3);
    assertThat(folds).anySatisfy(fold -> assertThat(fold).contains(0, 2));
    assertThat(folds).anySatisfy(fold -> assertThat(fold).contains(1, 4));
  }

  @Test
  void folds_everyArticle_isInOne() {
    List<List<Integer>> folds = new Splitter(3).folds(new int[] {0, 1, 2, 3, 4, 5, 6}, 3);
    assertThat(folds.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
  }
}
