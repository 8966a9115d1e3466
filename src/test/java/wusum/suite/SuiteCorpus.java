package wusum.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Json;

/**
 * Articles of two sections with a story each, made of phrases by chance: a file of dated ones, some
 * of them twice in nearly the same words and some with the text of another topic, a file of ones
 * that were picked, some newer than all others, and a file of ones without labels.
 */
public final class SuiteCorpus {
  private static final String TOPICS =
      """
      {"topics": [
        {"id": "economy", "ar": "اقتصاد", "en": "Economy"},
        {"id": "sport", "ar": "رياضة", "en": "Sport"},
        {"id": "budget", "ar": "الموازنة العامة", "en": "Budget", "broader": "economy"},
        {"id": "cup", "ar": "كأس الخليج", "en": "Gulf Cup", "broader": "sport"}
      ]}
      """;
  private static final String SPEC =
      """
      {"name": "suite", "topics": "topics.json",
       "train": [
         {"articles": "dated.jsonl", "note": "Drawn as they come."},
         {"articles": "picked.jsonl", "validate": false}
       ],
       "network": {"epochs": 12, "batch": 8}, "validation": {"folds": 3, "rounds": 1},
       "decision": "thresholds"}
      """;
  private static final List<List<String>> TOPIC_IDS =
      List.of(
          List.of("economy"),
          List.of("economy", "budget"),
          List.of("sport"),
          List.of("sport", "cup"));
  private static final List<List<String>> PHRASES =
      List.of(
          List.of(
              "ارتفعت أسعار النفط في التعاملات المبكرة",
              "أعلن المصرف المركزي رفع سعر الفائدة",
              "تراجعت الأسهم في البورصة عند الإغلاق",
              "وقعت الشركة عقدا لتوسيع الميناء التجاري",
              "زادت الصادرات الزراعية خلال الربع الأول",
              "طرحت الحكومة سندات جديدة للمستثمرين"),
          List.of(
              "أقر البرلمان مشروع الموازنة العامة بعد نقاش طويل",
              "يبلغ العجز في الموازنة نحو ثلاثة في المئة",
              "طالب نواب بزيادة مخصصات الصحة في الموازنة",
              "قدمت وزارة المالية تقديرات الإيرادات والنفقات",
              "اعترضت كتل نيابية على بنود الإنفاق الجاري",
              "أحيلت الموازنة إلى اللجنة المالية لمراجعتها"),
          List.of(
              "فاز الفريق بهدف سجله المهاجم في الدقائق الأخيرة",
              "يستعد المنتخب لمعسكر تدريبي في الخارج",
              "تعاقد النادي مع مدرب جديد لموسمين",
              "حقق العداء رقما قياسيا في سباق الماراثون",
              "تصدر الفريق ترتيب الدوري بفارق نقطتين",
              "غاب قائد الفريق عن المباراة بسبب الإصابة"),
          List.of(
              "تنطلق بطولة كأس الخليج الأسبوع المقبل",
              "أوقعت قرعة كأس الخليج المنتخبين في مجموعة واحدة",
              "اكتملت تجهيزات الملاعب لاستضافة كأس الخليج",
              "نفدت تذاكر مباراة افتتاح كأس الخليج",
              "يحمل المنتخب المضيف لقب كأس الخليج السابق",
              "تشارك ثمانية منتخبات في كأس الخليج"));
  private static final List<String> FILLERS =
      List.of(
          "وقال المتحدث في مؤتمر صحفي",
          "بحسب بيان صدر صباح اليوم",
          "وأضاف المصدر أن التفاصيل ستعلن لاحقا",
          "ونقلت الوكالة عن مسؤول رفيع",
          "في العاصمة مساء أمس",
          "وسط حضور واسع من المتابعين",
          "بعد أيام من الترقب",
          "وفق ما أكدته مصادر مطلعة");
  private static final List<String> PLACES =
      List.of("مسقط", "بغداد", "عمان", "القاهرة", "الدوحة", "الرباط", "تونس", "الكويت", "المنامة");
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DATED = 160;
  private static final int PICKED = 30;
  private static final int UNLABELLED = 120;

  private final Random random = new Random(11);

  private SuiteCorpus() {}

  /** Writes the spec and what it names; gives the spec. */
  public static Path write(Path folder) throws IOException {
    SuiteCorpus corpus = new SuiteCorpus();
    Files.writeString(folder.resolve("topics.json"), TOPICS);
    Files.writeString(folder.resolve("dated.jsonl"), corpus.dated());
    Files.writeString(folder.resolve("picked.jsonl"), corpus.picked());
    Files.writeString(folder.resolve("unlabelled.jsonl"), corpus.unlabelled());
    Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(folder.resolve("lexicon/budget.txt"), "+ الموازنة\n");
    Files.writeString(folder.resolve("lexicon/cup.txt"), "+ \"كأس الخليج\"\n");
    return Files.writeString(folder.resolve("spec.json"), SPEC);
  }

  private String dated() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < DATED; i++) {
      String text = text(i % 9 == 4 ? (i + 1) % 4 : i % 4);
      rows.add(row("d" + i, text, i % 4, FIRST.plusDays(i)));
      if (i % 10 == 0) {
        rows.add(row("copy" + i, text + " تحديث", i % 4, FIRST.plusDays(i + 40)));
      }
    }
    return String.join("", rows);
  }

  /** The first half without a day, the second newer than everything else. */
  private String picked() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < PICKED; i++) {
      LocalDate day = i < PICKED / 2 ? null : FIRST.plusYears(1).plusDays(i);
      rows.add(row("p" + i, text(i % 4), i % 4, day));
    }
    return String.join("", rows);
  }

  private String unlabelled() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < UNLABELLED; i++) {
      rows.append(Json.MAPPER.createObjectNode().put("text", text(i % 4))).append('\n');
    }
    return rows.toString();
  }

  private String text(int topic) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      parts.add(PHRASES.get(topic).get(random.nextInt(6)));
      parts.add("في " + PLACES.get(random.nextInt(PLACES.size())));
      parts.add(FILLERS.get(random.nextInt(FILLERS.size())));
      parts.add("نحو " + random.nextInt(900));
    }
    return String.join(" ", parts);
  }

  private static String row(String id, String text, int topic, @Nullable LocalDate day) {
    ObjectNode row = Json.MAPPER.createObjectNode().put("id", id).put("text", text);
    TOPIC_IDS.get(topic).forEach(row.withArray("topics")::add);
    if (day != null) {
      row.put("date", day.toString());
    }
    return row + "\n";
  }
}
