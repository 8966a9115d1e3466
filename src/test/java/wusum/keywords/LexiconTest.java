package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wusum.analysis.ArabicNormalizer;

/** The lists of words that come with the program. */
final class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static boolean has(String word, int wordClass) {
    String form = ArabicNormalizer.normalize(word);
    return (LEXICON.classes(Letters.hash(form, 0, form.length())) & wordClass) != 0;
  }

  @Test
  void classes_verb_holdsItsPersonsAndItsFuture() {
    for (String form :
        List.of("أعلن", "أعلنت", "أعلنوا", "يعلن", "تعلن", "يعلنون", "سيعلن", "ستعلن")) {
      assertThat(has(form, WordClass.VERB)).as(form).isTrue();
    }
  }

  @Test
  void classes_weakVerb_losesItsLastLetter() {
    assertThat(has("أجرت", WordClass.VERB)).isTrue();
    assertThat(has("التقوا", WordClass.VERB)).isTrue();
  }

  @Test
  void classes_anySpelling_isFolded() {
    assertThat(has("إسرائيل", WordClass.PLACE)).isTrue();
    assertThat(has("اسرائيل", WordClass.PLACE)).isTrue();
    assertThat(has("أفريقيا", WordClass.PLACE)).isTrue();
    assertThat(has("إفريقيا", WordClass.PLACE)).isTrue();
  }

  @Test
  void classes_wordListedWithTheArticle_isFoundWithoutIt() {
    assertThat(has("موصل", WordClass.PLACE)).isTrue();
  }

  @Test
  void classes_nounWithALetterOfItsOwn_holdsItsEndings() {
    assertThat(has("وزارتها", WordClass.OWN_INITIAL)).isTrue();
    assertThat(has("لبنانية", WordClass.OWN_INITIAL)).isTrue();
  }

  @Test
  void classes_unknownWord_hasNone() {
    assertThat(LEXICON.classes(Letters.hash("زقزوق", 0, 5))).isZero();
  }
}
