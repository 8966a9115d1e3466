package wusum.analysis;

import static wusum.analysis.ArabicLetters.*;

import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * Words that are read as they stand, each perhaps under another spelling, and found beneath the
 * particles that Arabic writes together with the next word: a conjunction (waw, feh), a preposition
 * (beh, lam, kaf) and the article, in this order. Immutable; thread-safe.
 */
final class KnownWords {
  /** What is left of a word under a conjunction, and under a preposition: less could be chance. */
  private static final int LEAST_AFTER_CONJUNCTION = 3;

  private static final int LEAST_AFTER_PREPOSITION = 4;

  private final CharArrayMap<char[]> words;

  /**
   * @param protectedWords words to keep, in any spelling
   * @param variants spellings, each with the one it is read as
   */
  KnownWords(Set<String> protectedWords, Map<String, String> variants) {
    CharArrayMap<char[]> known = new CharArrayMap<>(protectedWords.size(), false);
    protectedWords.forEach(word -> put(known, word, word));
    variants.forEach((spelling, word) -> put(known, spelling, word));
    variants.values().forEach(word -> put(known, word, word));
    this.words = CharArrayMap.unmodifiableMap(known);
  }

  private static void put(CharArrayMap<char[]> known, String spelling, String word) {
    String folded = ArabicNormalizer.normalize(spelling);
    if (!folded.isEmpty()) {
      known.put(folded, ArabicNormalizer.normalize(word).toCharArray());
    }
  }

  boolean contains(char[] chars, int length) {
    return words.containsKey(chars, 0, length);
  }

  /** The known word that a folded word is, with or without particles; null where it is none. */
  char @Nullable [] find(char[] chars, int length) {
    char[] found = words.get(chars, 0, length);
    if (found == null) {
      found = afterPreposition(chars, 0, length);
    }
    if (found == null && length > LEAST_AFTER_CONJUNCTION && isConjunction(chars[0])) {
      found = words.get(chars, 1, length - 1);
      if (found == null) {
        found = afterPreposition(chars, 1, length);
      }
    }
    return found;
  }

  private char @Nullable [] afterPreposition(char[] chars, int from, int length) {
    char[] found = afterArticle(chars, from, length);
    if (found != null || length - from <= LEAST_AFTER_PREPOSITION || !isPreposition(chars[from])) {
      return found;
    }
    found = words.get(chars, from + 1, length - from - 1);
    if (found == null) {
      found = afterArticle(chars, from + 1, length);
    }
    return found == null && chars[from] == LAM && chars[from + 1] == LAM
        ? afterMergedArticle(chars, from, length)
        : found;
  }

  private char @Nullable [] afterArticle(char[] chars, int from, int length) {
    boolean article =
        length - from >= 2 + LEAST_AFTER_CONJUNCTION
            && chars[from] == ALEF
            && chars[from + 1] == LAM;
    return article ? words.get(chars, from + 2, length - from - 2) : null;
  }

  /** Lam before the article swallows its alef: with the alef put back, or without the article. */
  private char @Nullable [] afterMergedArticle(char[] chars, int from, int length) {
    char[] found = words.get(chars, from + 2, length - from - 2);
    if (found == null) {
      char[] whole = new char[length - from];
      System.arraycopy(chars, from + 1, whole, 1, length - from - 1);
      whole[0] = ALEF;
      found = words.get(whole, 0, whole.length);
    }
    return found;
  }

  static boolean isConjunction(char c) {
    return c == WAW || c == FEH;
  }

  private static boolean isPreposition(char c) {
    return c == BEH || c == LAM || c == KAF;
  }
}
