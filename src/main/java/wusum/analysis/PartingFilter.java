package wusum.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Parts what the rules of UAX #29 leave in one piece and Arabic newsrooms mean as several words:
 * the words of a hashtag, Arabic letters run together with Latin ones or digits, and two sentences
 * with a full stop but no blank between them. A full stop or apostrophe within Latin words and
 * numbers stays. Each part knows where it stood.
 */
final class PartingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  private char[] word = new char[64];
  private int wordLength;
  private int wordStart;
  private int next;

  PartingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    wordLength = 0;
    next = 0;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (!part()) {
      if (!input.incrementToken()) {
        return false;
      }
      if (whole(term.buffer(), term.length())) {
        return true;
      }
      take();
    }
    return true;
  }

  private void take() {
    if (word.length < term.length()) {
      word = Arrays.copyOf(word, Math.max(term.length(), 2 * word.length));
    }
    wordLength = term.length();
    System.arraycopy(term.buffer(), 0, word, 0, wordLength);
    wordStart = offset.startOffset();
    next = 0;
  }

  private static boolean whole(char[] chars, int length) {
    boolean arabic = false;
    boolean other = false;
    for (int i = 0; i < length; i++) {
      switch (CharacterKind.of(chars[i])) {
        case ARABIC -> arabic = true;
        case OTHER -> other = true;
        case JOINT, BOUNDARY -> {
          return false;
        }
        case ATTACHED -> {}
      }
    }
    return arabic != other;
  }

  /** Gives the next part of the word in hand; false where there is none. */
  private boolean part() {
    int start = next;
    while (start < wordLength && !isLetter(start)) {
      start++;
    }
    if (start == wordLength) {
      next = wordLength;
      return false;
    }
    int end = end(start);
    next = end;
    clearAttributes();
    term.copyBuffer(word, start, end - start);
    offset.setOffset(wordStart + start, wordStart + end);
    return true;
  }

  private int end(int start) {
    CharacterKind kind = CharacterKind.of(word[start]);
    int end = start + 1;
    while (end < wordLength && (continues(kind, end) || joins(kind, end))) {
      end++;
    }
    return end;
  }

  private boolean continues(CharacterKind kind, int at) {
    CharacterKind here = CharacterKind.of(word[at]);
    return here == kind || here == CharacterKind.ATTACHED;
  }

  /** Whether a joint stands between two characters that are not Arabic letters. */
  private boolean joins(CharacterKind kind, int at) {
    return kind == CharacterKind.OTHER
        && CharacterKind.of(word[at]) == CharacterKind.JOINT
        && at + 1 < wordLength
        && CharacterKind.of(word[at + 1]) == CharacterKind.OTHER;
  }

  private boolean isLetter(int at) {
    CharacterKind kind = CharacterKind.of(word[at]);
    return kind == CharacterKind.ARABIC || kind == CharacterKind.OTHER;
  }
}
