package wusum.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wusum.article.Article;
import wusum.article.ArticleId;

/** A query finds an article by its words, however they are spelt and whatever hangs on them. */
final class TextQueriesTest {
  private final TextAnalyzer analyzer =
      new TextAnalyzer(
          Set.of("في", "على", "من", "إلى", "بين"),
          Set.of("لبنان", "إيران", "بغداد"),
          Map.of("أميركا", "أمريكا"));
  private final TextQueries queries = new TextQueries(analyzer);

  private boolean matches(String query, String title, String text) {
    return index(title, text).matches(queries.parse(query));
  }

  private IndexedArticle index(String title, String text) {
    return queries.index(analyzer.analyze(Article.of(new ArticleId("1"), title, text)));
  }

  @ParameterizedTest(name = "{0} in: {1}")
  @CsvSource({
    "إيران, محادثات مع ايران في فيينا",
    "ايران, محادثات مع إيران في فيينا",
    "إيران, واشنطن تحذّر وإيران تردّ",
    "إيران, عقوبات على الايرانيين لإيران",
    "أمريكا, زيارة إلى أميركا",
    "الهدنة, هُدْنـــة جديدة",
    "هدنة, بالهدنة انتهت المعارك",
    "لبنان, للبنان شروطه",
    "كأس_العالم, بدأت كأس العالم",
    "2026, موازنة عام ٢٠٢٦",
    "إير*, محادثات مع ايران",
    "\"وقف إطلاق النار\", أعلن وقف اطلاق النار",
    "\"وقف النار في لبنان\", دعوة إلى وقف النار على لبنان",
    "\"حقل الغاز بين البلدين\", حقل الغاز في البلدين",
    "\"محادثات فيينا\"~3, محادثات غير مباشرة تعقد في فيينا",
    "(بغداد OR لبنان) AND هدنة, هدنة في بغداد",
    "بغداد NOT هدنة, مطر على بغداد"
  })
  void matches_wordsInAnySpelling_isTrue(String query, String text) {
    assertThat(matches(query, "", text)).isTrue();
  }

  @ParameterizedTest(name = "{0} not in: {1}")
  @CsvSource({
    "إيران, محادثات مع العراق",
    "محادثات فيينا, محادثات في جنيف",
    "\"محادثات فيينا\", محادثات جديدة تعقد في فيينا",
    "\"محادثات فيينا\"~1, محادثات غير مباشرة جديدة تعقد في فيينا",
    "بغداد NOT هدنة, هدنة في بغداد",
    "title:بغداد, مطر على بغداد"
  })
  void matches_wordsThatAreNotThere_isFalse(String query, String text) {
    assertThat(matches(query, "", text)).isFalse();
  }

  @Test
  void matches_fields_areSearchedApartAndTogether() {
    assertThat(matches("title:هدنة", "هدنة", "مطر")).isTrue();
    assertThat(matches("text:هدنة", "هدنة", "مطر")).isFalse();
    assertThat(matches("title:(هدنة OR مطر)", "مطر", "هدنة")).isTrue();
    assertThat(matches("هدنة مطر", "هدنة", "مطر")).isTrue();
  }

  @Test
  void matches_phraseFromHeadlineIntoBody_isFalse() {
    assertThat(matches("\"هدنة بغداد\"~20", "هدنة", "بغداد")).isFalse();
  }

  @Test
  void opensWith_wordFarBelow_isFalse() {
    IndexedArticle article = index("عنوان", "كلام ".repeat(80) + "هدنة");
    TextQuery query = queries.parse("هدنة");
    assertThat(article.matches(query)).isTrue();
    assertThat(article.opensWith(query)).isFalse();
    assertThat(article.opensWith(queries.parse("عنوان"))).isTrue();
    assertThat(article.opensWith(queries.parse("كلام"))).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "(هدنة, Encountered",
        "\"هدنة, Lexical error",
        "في على, no word to look for",
        "NOT هدنة, only what must not occur",
        "هدنة OR (NOT بغداد), only what must not occur",
        "هدنة OR بغداد لبنان, part AND from OR",
        "*دنة, not allowed as first character",
        "عنوان:هدنة, no field 'عنوان'",
        "all:هدنة, no field 'all'",
        "opening:هدنة, no field 'opening'",
        "[أ TO ي], range",
        "/هدن.*/, regular expressions",
      })
  void parse_whatIsNoQuery_isRefusedWithTheReason(String query, String why) {
    assertThatThrownBy(() -> queries.parse(query))
        .isInstanceOf(TextQueryException.class)
        .hasMessageContaining(why)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void parse_deepParentheses_isRefused() {
    assertThatThrownBy(() -> queries.parse("(".repeat(5_000) + "هدنة" + ")".repeat(5_000)))
        .isInstanceOf(TextQueryException.class)
        .hasMessageContaining("longer than");
  }

  @Test
  void parsePhrase_plainWords_areOnePhrase() {
    TextQuery phrase = queries.parsePhrase("وقف إطلاق النار");
    assertThat(index("", "أعلن وقف إطلاق النار").matches(phrase)).isTrue();
    assertThat(index("", "وقف الجندي يراقب إطلاق النار").matches(phrase)).isFalse();
  }

  @Test
  void parsePhrase_query_staysOne() {
    TextQuery query = queries.parsePhrase("بغداد AND هدنة");
    assertThat(index("", "هدنة قصيرة في بغداد").matches(query)).isTrue();
  }
}
