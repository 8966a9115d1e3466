package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.ArabicNormalizer;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.article.ArticleId;
import wusum.article.Keyword;

/** What holds for the keywords of any text: pseudo-random ones, whose seed each failure names. */
final class KeywordPropertiesTest {
  private static final int TEXTS = 1500;
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final String ARTICLE = "ال";
  private static final List<String> STOP_WORDS =
      List.of("في", "من", "إلى", "على", "عن", "مع", "بعد", "قبل", "أن", "التي", "هذه", "وقد");
  private static final List<String> WORDS =
      List.of(
          "العراق",
          "بغداد",
          "وبغداد",
          "ببغداد",
          "للعراق",
          "إيران",
          "ايران",
          "وإيران",
          "لبنان",
          "ولبنان",
          "حزب",
          "الله",
          "فيلق",
          "القدس",
          "إسماعيل",
          "اسماعيل",
          "قاآني",
          "محمد",
          "بن",
          "سلمان",
          "عبد",
          "الفتاح",
          "السيسي",
          "القوات",
          "الأمريكية",
          "الأميركية",
          "قوات",
          "سريراً",
          "وقسماً",
          "قسم",
          "للطوارئ",
          "قالت",
          "وقالت",
          "أعلن",
          "سيعلن",
          "المصادر",
          "مصادر",
          "ثلاثة",
          "أقل",
          "كيلومترات",
          "وزارة",
          "الوزارة",
          "لوزارة",
          "كرة",
          "لكرة",
          "القدم",
          "إطلاق",
          "اطلاق",
          "النار",
          "وقف",
          "لوقف",
          "مُحادثات",
          "المحادثات",
          "والمحادثات",
          "بالمحادثات",
          "أبو",
          "ظبي",
          "تل",
          "أبيب",
          "مسؤول",
          "مسئول",
          "الهيئة",
          "هيئة",
          "مدرسة",
          "مدرسه",
          "على",
          "علي",
          "الأمن",
          "والأمن",
          "أمن",
          "موسكو",
          "بـغـداد");
  private static final List<String> OTHER =
      List.of(
          "2024",
          "٢٠٢٤",
          "NATO",
          "\ud83d\ude00",
          "\ud83d",
          "ﻻﻳﺮﺍﻥ",
          "ﺍﻟﻌﺮﺍﻕ",
          "ـــ",
          "\u064b",
          "ا");
  private static final List<String> GAPS =
      List.of(
          " ", " ", " ", " ", " ", " ", "، ", ". ", "\n", "_", "\u00a0", " \"", "\u00bb ",
          "\u200f ", "-");

  private static final TextAnalyzer ANALYZER =
      new TextAnalyzer(new HashSet<>(STOP_WORDS), Set.of());
  private static final KeywordExtractor EXTRACTOR =
      new KeywordExtractor(
          Texts.background(500, Map.of("حزب الله", 30, "حزب", 40, "الله", 35, "محادثات", 90)));

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder("س");
    for (int i = 0; i < words; i++) {
      text.append(pick(random, GAPS));
      int kind = random.nextInt(20);
      text.append(pick(random, kind == 0 ? OTHER : kind < 4 ? STOP_WORDS : WORDS));
    }
    return text.toString();
  }

  private static String pick(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Checks one property on many articles. */
  private static void forAll(Property property) {
    for (long seed = 1; seed <= TEXTS; seed++) {
      Random random = new Random(seed);
      String title = random.nextBoolean() ? "" : text(random, random.nextInt(12));
      String text = text(random, random.nextInt(random.nextInt(10) == 0 ? 400 : 60));
      AnalyzedArticle article =
          ANALYZER.analyze(Article.of(new ArticleId("seed-" + seed), title, text));
      int limit = 1 + random.nextInt(15);
      List<String> keywords =
          EXTRACTOR.extract(article, limit).stream().map(Keyword::text).toList();
      property.check("seed " + seed, article, limit, keywords);
    }
  }

  private interface Property {
    void check(String seed, AnalyzedArticle article, int limit, List<String> keywords);
  }

  @Test
  void keywords_areNoMoreThanTheLimit() {
    forAll(
        (seed, article, limit, keywords) ->
            assertThat(keywords).as(seed).hasSizeLessThanOrEqualTo(limit));
  }

  @Test
  void keywords_haveOneToFourWords() {
    forAll(
        (seed, article, limit, keywords) ->
            assertThat(keywords)
                .as(seed)
                .allSatisfy(keyword -> assertThat(words(keyword)).hasSizeBetween(1, 4)));
  }

  @Test
  void keywords_haveNoStopWordAtAnEdge() {
    Set<String> stopWords = new HashSet<>(STOP_WORDS);
    forAll(
        (seed, article, limit, keywords) ->
            assertThat(keywords)
                .as(seed)
                .allSatisfy(
                    keyword -> {
                      List<String> words = words(keyword);
                      assertThat(words.get(0)).isNotIn(stopWords);
                      assertThat(words.get(words.size() - 1)).isNotIn(stopWords);
                    }));
  }

  @Test
  void keywords_noTwoFoldToTheSame() {
    forAll(
        (seed, article, limit, keywords) ->
            assertThat(keywords.stream().map(KeywordPropertiesTest::folded))
                .as(seed)
                .doesNotHaveDuplicates());
  }

  private static List<String> words(String keyword) {
    return SPACE.splitAsStream(keyword).toList();
  }

  /** Letters folded, and no articles. */
  private static String folded(String keyword) {
    StringBuilder folded = new StringBuilder();
    for (String word : words(ArabicNormalizer.normalize(keyword))) {
      boolean article = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1;
      folded.append(article ? word.substring(ARTICLE.length()) : word).append(' ');
    }
    return folded.toString();
  }

  /**
   * A keyword stands in the article letter for letter, but for the vowel marks, tatweel and unseen
   * marks of the article, the width of blanks, a ligature that a particle was cut from, and the
   * alef of an article that a lam had swallowed.
   */
  @Test
  void keywords_standInTheArticleAsSpelled() {
    forAll(
        (seed, article, limit, keywords) -> {
          String text = bare(article.article().title() + "\n" + article.article().text());
          for (String keyword : keywords) {
            String shown = bare(keyword);
            assertThat(text.contains(shown) || text.contains("لل" + withoutArticle(shown)))
                .as("%s: %s", seed, keyword)
                .isTrue();
          }
        });
  }

  private static String bare(String text) {
    return text.replaceAll("[\u064b-\u0652\u0640\u200f]", "")
        .replaceAll("[ _\u00a0]+", " ")
        .replace("\ufefb", "لا");
  }

  private static String withoutArticle(String keyword) {
    return keyword.startsWith(ARTICLE) ? keyword.substring(ARTICLE.length()) : keyword;
  }

  @Test
  void keywords_areTheSameEveryTime() {
    forAll(
        (seed, article, limit, keywords) ->
            assertThat(EXTRACTOR.extract(article, limit).stream().map(Keyword::text))
                .as(seed)
                .isEqualTo(keywords));
  }

  @Test
  void moreKeywords_beginWithTheFewer() {
    forAll(
        (seed, article, limit, keywords) ->
            assertThat(EXTRACTOR.extract(article, limit + 5).stream().map(Keyword::text).toList())
                .as(seed)
                .startsWith(keywords.toArray(String[]::new)));
  }
}
