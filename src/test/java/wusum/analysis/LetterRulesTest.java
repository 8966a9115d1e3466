package wusum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every letter, mark and sign that has a rule of its own, in a word as it is written. */
final class LetterRulesTest {
  /** The letters that others are read as; they stay what they are. */
  private static final Set<String> PLAIN =
      Set.of(
          "HAMZA", "ALEF", "BEH", "TEH", "JEEM", "DAL", "REH", "ZAIN", "FEH", "QAF", "KAF", "LAM",
          "NOON", "HEH", "WAW", "YEH");

  @ParameterizedTest(name = "{0}: {1} is read as {2}")
  @CsvSource({
    "ALEF_MADDA, آذار, اذار",
    "ALEF_HAMZA_ABOVE, أميركا, اميركا",
    "WAW_HAMZA, مسؤول, مسءول",
    "ALEF_HAMZA_BELOW, إيران, ايران",
    "YEH_HAMZA, مسئول, مسءول",
    "TEH_MARBUTA, هدنة, هدنه",
    "ALEF_MAKSURA, مستشفى, مستشفي",
    "ALEF_WASLA, \u0671لبلاد, البلاد",
    "ALEF_WAVY_HAMZA_ABOVE, \u0672مان, امان",
    "ALEF_WAVY_HAMZA_BELOW, \u0673يمان, ايمان",
    "TTEH, پا\u0679يل, باتيل",
    "PEH, \u067eاريس, باريس",
    "TCHEH, \u0686يلسي, جيلسي",
    "DDAL, \u0688الر, دالر",
    "RREH, لا\u0691كانه, لاركانه",
    "REH_SMALL_V_BELOW, كه\u0695كوك, كهركوك",
    "JEH, \u0698اله, زاله",
    "DOTLESS_FEH, \u06a1ي, في",
    "FEH_DOT_BELOW, \u06a2اس, فاس",
    "VEH, \u06a4يينا, فيينا",
    "FEH_THREE_DOTS_BELOW, \u06a5ولتا, فولتا",
    "QAF_DOT_ABOVE, \u06a7فصه, قفصه",
    "QAF_THREE_DOTS_ABOVE, \u06a8ابس, قابس",
    "KEHEH, \u06a9ربلاء, كربلاء",
    "SWASH_KAF, بنو\u06aa, بنوك",
    "KAF_RING, \u06abابل, كابل",
    "NG, \u06adادير, كادير",
    "GAF, \u06afوگل, كوكل",
    "LAM_SMALL_V, گو\u06b5, كول",
    "NOON_GHUNNA, خا\u06ba, خان",
    "HEH_DOACHASHMEE, \u06beند, هند",
    "HEH_GOAL, لا\u06c1ور, لاهور",
    "TEH_MARBUTA_GOAL, زكا\u06c3, زكاه",
    "OE, د\u06c6كان, دوكان",
    "U, ئ\u06c7رومتشي, ءورومتشي",
    "YU, ي\u06c8سف, يوسف",
    "VE, ن\u06cbن, نون",
    "FARSI_YEH, عل\u06cc, علي",
    "YEH_TAIL, بلوچ\u06cd, بلوجي",
    "YEH_SMALL_V, هول\u06ceر, هولير",
    "E, ئ\u06d0لي, ءيلي",
    "YEH_BARREE, ممب\u06d2, ممبي",
    "AE, كورد\u06d5, كورده",
    "DECIMAL_SEPARATOR, ٣\u066b٥, 3.5",
    "THOUSANDS_SEPARATOR, '١\u066c٠٠٠', '1,000'",
    "PERCENT_SIGN, ٧\u066a, 7%"
  })
  void letter_isReadAsTheOneItStandsFor(String constant, String written, String read) {
    assertThat(written).contains(character(ArabicLetters.class, constant));
    assertThat(ArabicNormalizer.normalize(written)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TATWEEL, بغـ\u0640ـداد, بغداد",
    "FATHATAN, خبرا\u064b, خبرا",
    "DAMMATAN, خبر\u064c, خبر",
    "KASRATAN, خبر\u064d, خبر",
    "FATHA, ح\u064eرب, حرب",
    "DAMMA, ه\u064fدنه, هدنه",
    "KASRA, س\u0650لم, سلم",
    "SHADDA, قو\u0651ات, قوات",
    "SUKUN, حر\u0652ب, حرب",
    "MADDAH_ABOVE, ا\u0653ذار, اذار",
    "HAMZA_ABOVE, رو\u0654وس, رءوس",
    "HAMZA_BELOW, ا\u0655يران, ايران",
    "SUPERSCRIPT_ALEF, ه\u0670ذا, هذا",
    "HIGH_HAMZA, و\u0674, ء",
    "SOFT_HYPHEN, اقت\u00adصاد, اقتصاد",
    "ARABIC_LETTER_MARK, \u061cبغداد, بغداد",
    "ZERO_WIDTH_SPACE, بغ\u200bداد, بغداد",
    "ZERO_WIDTH_NON_JOINER, می\u200cرود, ميرود",
    "ZERO_WIDTH_JOINER, ه\u200dـ, ه",
    "LEFT_TO_RIGHT_MARK, بغداد\u200e, بغداد",
    "RIGHT_TO_LEFT_MARK, \u200fبغداد, بغداد",
    "LEFT_TO_RIGHT_EMBEDDING, \u202abbc, bbc",
    "RIGHT_TO_LEFT_EMBEDDING, \u202bبغداد, بغداد",
    "POP_DIRECTIONAL_FORMATTING, بغداد\u202c, بغداد",
    "LEFT_TO_RIGHT_OVERRIDE, \u202dbbc, bbc",
    "RIGHT_TO_LEFT_OVERRIDE, \u202eبغداد, بغداد",
    "WORD_JOINER, بغ\u2060داد, بغداد",
    "LEFT_TO_RIGHT_ISOLATE, \u2066bbc, bbc",
    "RIGHT_TO_LEFT_ISOLATE, \u2067بغداد, بغداد",
    "FIRST_STRONG_ISOLATE, \u2068بغداد, بغداد",
    "POP_DIRECTIONAL_ISOLATE, بغداد\u2069, بغداد",
    "BYTE_ORDER_MARK, \ufeffبغداد, بغداد"
  })
  void mark_isLeftOut(String constant, String written, String read) {
    assertThat(written).contains(character(Marks.class, constant));
    assertThat(ArabicNormalizer.normalize(written)).isEqualTo(read);
  }

  @Test
  void letters_everyOneWithARule_standsInATestAbove() throws NoSuchMethodException {
    assertThat(rows("letter_isReadAsTheOneItStandsFor"))
        .containsAll(constants(ArabicLetters.class).filter(name -> !PLAIN.contains(name)).toList());
  }

  @Test
  void marks_everyOne_standsInATestAbove() throws NoSuchMethodException {
    assertThat(rows("mark_isLeftOut")).containsAll(constants(Marks.class).toList());
  }

  @Test
  void plainLetters_stayWhatTheyAre() {
    for (String name : PLAIN) {
      String letter = character(ArabicLetters.class, name);
      assertThat(ArabicNormalizer.normalize(letter)).as(name).isEqualTo(letter);
    }
  }

  private static Set<String> rows(String method) throws NoSuchMethodException {
    CsvSource rows =
        LetterRulesTest.class
            .getDeclaredMethod(method, String.class, String.class, String.class)
            .getAnnotation(CsvSource.class);
    return Arrays.stream(rows.value())
        .map(row -> row.substring(0, row.indexOf(',')))
        .collect(Collectors.toSet());
  }

  /** The constants that the package's rules are written with. */
  private static Stream<String> constants(Class<?> holder) {
    return Arrays.stream(holder.getDeclaredFields())
        .filter(field -> field.getType() == char.class)
        .filter(field -> !Modifier.isPrivate(field.getModifiers()))
        .map(Field::getName);
  }

  private static String character(Class<?> holder, String constant) {
    try {
      return String.valueOf(holder.getDeclaredField(constant).getChar(null));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
