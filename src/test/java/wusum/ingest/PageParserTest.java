package wusum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wusum.article.Article;

/** Feature under test: a saved page is taken apart at the lines that begin with its markers. */
final class PageParserTest {
  private static final String BODY = "وصل الوفد إلى بغداد صباح اليوم.\nثم غادر إلى أربيل مساء.";

  @Test
  void parse_oneLine_isTextWithoutHeadline() {
    Article article = main("وصل الوفد إلى بغداد صباح اليوم");
    assertThat(article.title()).isEmpty();
    assertThat(article.text()).isEqualTo("وصل الوفد إلى بغداد صباح اليوم");
  }

  @Test
  void parse_longFirstLine_isNoHeadline() {
    String first = "كلام طويل ".repeat(30).strip() + ".";
    Article article = main(first + "\nسطر آخر.");
    assertThat(article.title()).isEmpty();
    assertThat(article.text()).startsWith(first);
  }

  @Test
  void parse_headlineAndKeywordsOnly_isAnArticle() {
    Article article = main("عنوان بلا متن\nكلمات دلالية: بغداد، أربيل");
    assertThat(article.title()).isEqualTo("عنوان بلا متن");
    assertThat(article.text()).isEmpty();
    assertThat(article.publisherKeywords()).containsExactly("بغداد", "أربيل");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "إقرأ أيضاً:",
        "اقرأ أيضا",
        "أقرا ايضا :",
        "اقــرأ أيضـــاً:",
        "إِقْرَأْ أَيْضًا:",
        "\u200fاقرأ أيضاً:\u200e",
        "  اقرأ   ايضاً ...",
        "• اقرأ أيضا:",
        "شاهد أيضاً:",
        "مواضيع ذات صلة",
        "أخبار ذات صلة:",
        "قد يهمك أيضاً:"
      })
  void parse_readAlsoInAnySpelling_partsTheRelatedArticle(String marker) {
    Page page = parse("عنوان الخبر\n" + BODY + "\n" + marker + "\nعنوان آخر\nمتن آخر.");
    assertThat(page.main().orElseThrow().text()).isEqualTo(BODY);
    assertThat(page.related()).hasSize(1);
    assertThat(page.related().get(0).title()).isEqualTo("عنوان آخر");
    assertThat(page.related().get(0).text()).isEqualTo("متن آخر.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كلمات دلالية: بغداد أربيل",
        "كلمات دلاليه : بغداد، أربيل",
        "الكلمات المفتاحية: بغداد - أربيل",
        "كَلِمات دَلاليّة:\nبغداد\nأربيل",
        "وسوم: #بغداد #أربيل",
        "Tags: بغداد, أربيل",
        "\u200fكلمات دلالية:\u200f بغداد | أربيل\u200f"
      })
  void parse_keywordsInAnySpelling_areNoText(String line) {
    Article article = main("عنوان الخبر\n" + BODY + "\n" + line);
    assertThat(article.publisherKeywords()).containsExactly("بغداد", "أربيل");
    assertThat(article.text()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"المصدر: وكالة", "المصدر : وكالة", "المَصـدر\nوكالة", "\u202bالمصدر: وكالة\u202c"})
  void parse_sourceInAnySpelling_isNoText(String line) {
    Article article = main("عنوان الخبر\n" + BODY + "\n" + line);
    assertThat(article.source()).isEqualTo("وكالة");
    assertThat(article.text()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تاريخ النشر: 18th, February 2024 GMT",
        "تاريخ النشر: 18 فبراير 2024",
        "تاريخ النشر : ١٨ شباط/فبراير ٢٠٢٤",
        "تاريـخ النشـر: 2024-02-18",
        "تاريخ النشر:\n18/02/2024"
      })
  void parse_dateInAnySpelling_isTheDay(String line) {
    Article article = main("عنوان الخبر\n" + line + "\n" + BODY);
    assertThat(article.date()).isEqualTo(LocalDate.of(2024, 2, 18));
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void parse_unreadableDate_isNoneAndNoText() {
    Article article = main("عنوان الخبر\nتاريخ النشر: قبل قليل\n" + BODY);
    assertThat(article.date()).isNull();
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void parse_markerWordsInsideSentences_stayInTheBody() {
    String body =
        "قال المصدر: إن الوفد وصل. ثم اقرأ أيضا: ما كتب.\n"
            + "المصدر الأمني أكد أن الوفد غادر إلى أربيل ليلا.\n"
            + "وسوم الخيل عادة قديمة عند أهل البادية.";
    Page page = parse("عنوان الخبر\n" + body + "\nوختم البيان بالشكر.");
    assertThat(page.main().orElseThrow().text()).isEqualTo(body + "\nوختم البيان بالشكر.");
    assertThat(page.main().orElseThrow().source()).isNull();
    assertThat(page.related()).isEmpty();
  }

  @Test
  void parse_linkInsideTheBody_leavesTheBodyWhole() {
    Page page =
        parse(
            "عنوان الخبر\nوصل الوفد إلى بغداد.\nاقرأ أيضا: خبر آخر عن الطقس\nثم غادر إلى أربيل.\n"
                + "المصدر: وكالة");
    assertThat(page.main().orElseThrow().text())
        .isEqualTo("وصل الوفد إلى بغداد.\nثم غادر إلى أربيل.");
    assertThat(page.related())
        .singleElement()
        .extracting(Article::title)
        .isEqualTo("خبر آخر عن الطقس");
  }

  @Test
  void parse_severalRelated_areNumbered() {
    Page page = parse("عنوان\n" + BODY + "\nاقرأ أيضا:\nأول\nمتن أول.\nاقرأ أيضا:\nثان\nمتن ثان.");
    String id = page.main().orElseThrow().id().value();
    assertThat(page.related())
        .extracting(article -> article.id().value())
        .containsExactly(id + "#related-1", id + "#related-2");
  }

  @Test
  void parse_relatedWithItsOwnFoot_keepsItApart() {
    Page page =
        parse(
            "عنوان\n"
                + BODY
                + "\nالمصدر: الأولى\nكلمات دلالية: بغداد\nاقرأ أيضا:\nآخر\nمتن آخر.\n"
                + "المصدر: الثانية\nكلمات دلالية: بيروت");
    assertThat(page.main().orElseThrow().source()).isEqualTo("الأولى");
    assertThat(page.main().orElseThrow().publisherKeywords()).containsExactly("بغداد");
    assertThat(page.related().get(0).source()).isEqualTo("الثانية");
    assertThat(page.related().get(0).publisherKeywords()).containsExactly("بيروت");
  }

  @Test
  void parse_emptyParts_areNoArticles() {
    Page page = parse("عنوان\n" + BODY + "\nالمصدر:\nكلمات دلالية:\nاقرأ أيضا:\n");
    assertThat(page.main().orElseThrow().source()).isNull();
    assertThat(page.main().orElseThrow().publisherKeywords()).isEmpty();
    assertThat(page.related()).isEmpty();
  }

  @Test
  void parse_carriageReturns_giveTheSameArticle() {
    String text =
        "عنوان\nتاريخ النشر: 2024-02-18\n" + BODY + "\nالمصدر: وكالة\nاقرأ أيضا:\nآخر\nمتن.";
    assertThat(parse(text.replace("\n", "\r\n"))).isEqualTo(parse(text));
  }

  @Test
  void parse_attachedPrefixes_areFoundByTheKeywords() {
    Article article =
        main(
            "عنوان\nسافر الوزير للعراق وبيروت مع قائد فيلق القدس.\nكلمات دلالية: العراق بيروت فيلق القدس سلام دائم");
    assertThat(article.publisherKeywords())
        .containsExactly("العراق", "بيروت", "فيلق القدس", "سلام دائم");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كلمة جديدة ",
        "اقرأ أيضا: خبر\n",
        "كلمات دلالية: بغداد أربيل\n",
        "ب، .......... ",
        "\n",
        ". ",
        "المصدر\n"
      })
  void parse_hostileRepetition_endsSoon(String repeated) {
    String body = repeated.repeat(ArticleReader.DEFAULT_MAX_BYTES / 4 / repeated.length());
    String text = "عنوان\n" + body + "\nكلمات دلالية: " + body + "\nالمصدر: وكالة";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> parse(text));
  }

  @Test
  void parse_longGapInsideAKeyword_endsSoon() {
    String text = "عنوان\nمتن.\nكلمات دلالية: أول،" + "ب" + " .".repeat(200_000) + "ج، ثالث";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> parse(text));
  }

  private static Article main(String text) {
    return parse(text).main().orElseThrow();
  }

  private static Page parse(String text) {
    return PageParser.parse(text);
  }
}
