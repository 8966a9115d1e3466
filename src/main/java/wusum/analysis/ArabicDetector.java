package wusum.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells Arabic from other languages that are written in Arabic letters, such as Persian, Urdu and
 * Kurdish, by the words and letters that only one side has. A keyboard proves nothing: Arabic is
 * typed with Persian kaf and yeh, and Persian with Arabic ones. Thread-safe.
 */
public final class ArabicDetector {
  /** So many words are enough to tell, and a long article costs no more. */
  private static final int LOOKED_AT = 120;

  /** Letters of other languages that Arabic writers do not use even for foreign names. */
  private static final String OTHER_LETTERS =
      ""
          + ArabicLetters.TTEH
          + ArabicLetters.DDAL
          + ArabicLetters.RREH
          + ArabicLetters.REH_SMALL_V_BELOW
          + ArabicLetters.JEH
          + ArabicLetters.LAM_SMALL_V
          + ArabicLetters.NOON_GHUNNA
          + ArabicLetters.HEH_GOAL
          + ArabicLetters.OE
          + ArabicLetters.U
          + ArabicLetters.YU
          + ArabicLetters.YEH_TAIL
          + ArabicLetters.YEH_SMALL_V
          + ArabicLetters.E
          + ArabicLetters.YEH_BARREE
          + ArabicLetters.AE;

  private static final Set<Long> ARABIC_WORDS = read("arabic-words.txt");
  private static final Set<Long> OTHER_WORDS = read("other-words.txt");

  private ArabicDetector() {}

  /** Whether an article that is written in Arabic letters is in Arabic. */
  public static boolean isArabic(AnalyzedArticle article) {
    int titleWords = Math.min(LOOKED_AT, article.title().size());
    int balance = balance(article.title(), titleWords);
    int bodyWords = Math.min(LOOKED_AT - titleWords, article.body().size());
    return balance + balance(article.body(), bodyWords) >= 0;
  }

  /** How many more words are Arabic than of another language, of the first ones of a text. */
  private static int balance(Tokens tokens, int words) {
    int balance = 0;
    for (int i = 0; i < words; i++) {
      balance += sign(tokens, i);
    }
    return balance;
  }

  private static int sign(Tokens tokens, int token) {
    if (!tokens.arabic(token)) {
      // Folding leaves no letter of Arabic script but those that Arabic has no use for.
      return ArabicLetters.isArabicScript(tokens.text().charAt(tokens.start(token))) ? -1 : 0;
    }
    if (hasOtherLetter(tokens, token)) {
      return -1;
    }
    long form = tokens.formHash(token);
    if (OTHER_WORDS.contains(form)) {
      return -1;
    }
    return tokens.hasArticle(token) || ARABIC_WORDS.contains(form) ? 1 : 0;
  }

  private static boolean hasOtherLetter(Tokens tokens, int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = tokens.text().charAt(i);
      if (c > ArabicLetters.YEH && OTHER_LETTERS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Set<Long> read(String list) {
    try (InputStream in = ArabicDetector.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + list + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(ArabicDetector::hashes)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + list + " cannot be read", e);
    }
  }

  private static Stream<Long> hashes(String line) {
    return Arrays.stream(line.strip().split("\\s+"))
        .map(ArabicNormalizer::normalize)
        .map(TermHash::of);
  }
}
