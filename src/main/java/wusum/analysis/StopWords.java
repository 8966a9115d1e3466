package wusum.analysis;

import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Words that carry no topic, by themselves or after a conjunction written together with them; a
 * known word is never taken for a conjunction and a stop word. Immutable; thread-safe.
 */
final class StopWords {
  private final CharArraySet words;
  private final KnownWords knownWords;

  /**
   * @param stopWords in any spelling
   */
  StopWords(Set<String> stopWords, KnownWords knownWords) {
    CharArraySet folded = new CharArraySet(stopWords.size(), false);
    stopWords.forEach(word -> folded.add(ArabicNormalizer.normalize(word)));
    this.words = CharArraySet.unmodifiableSet(folded);
    this.knownWords = knownWords;
  }

  /** Whether a folded word carries no topic. */
  boolean contains(char[] chars, int length) {
    return words.contains(chars, 0, length)
        || (length > 2
            && KnownWords.isConjunction(chars[0])
            && words.contains(chars, 1, length - 1)
            && !knownWords.contains(chars, length));
  }
}
