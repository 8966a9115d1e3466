package wusum.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import wusum.analysis.ArabicNormalizer;

/** What a page's own lines begin with, apart from the article's. */
enum Marker {
  PUBLISHED("تاريخ النشر", "تاريخ ووقت النشر", "نشر بتاريخ", "نشر في", "تم النشر", "تم النشر في"),
  SOURCE("المصدر", "مصدر الخبر", "المصادر"),
  KEYWORDS(
      "كلمات دلالية",
      "الكلمات الدلالية",
      "كلمات مفتاحية",
      "الكلمات المفتاحية",
      "كلمات البحث",
      "وسوم",
      "الوسوم",
      "هاشتاغ",
      "tags",
      "keywords"),
  READ_ALSO(
      "اقرأ أيضا",
      "اقرأوا أيضا",
      "اقرأ المزيد",
      "شاهد أيضا",
      "طالع أيضا",
      "تابع أيضا",
      "قد يهمك أيضا",
      "قد يعجبك أيضا",
      "أخبار ذات صلة",
      "مواضيع ذات صلة",
      "موضوعات ذات صلة",
      "مقالات ذات صلة",
      "مواد ذات صلة",
      "موضوعات متعلقة",
      "ذات صلة");

  @SuppressWarnings("ImmutableEnumChecker") // always a List.of
  private final List<String> phrases;

  Marker(String... phrases) {
    this.phrases =
        Arrays.stream(phrases)
            .map(ArabicNormalizer::normalize)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The phrases, letters folded, the longer before the shorter. */
  List<String> phrases() {
    return phrases;
  }
}
