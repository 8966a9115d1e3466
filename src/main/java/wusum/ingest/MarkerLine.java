package wusum.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wusum.analysis.ArabicNormalizer;
import wusum.corpus.PublicationDate;

/**
 * A line that begins with a page's marker, such as {@code المصدر: ...}, in any spelling.
 *
 * @param value what follows the marker; empty where nothing does
 * @param separated whether a colon or the like stands between the marker and the value
 */
record MarkerLine(Marker marker, String value, boolean separated) {
  /** Longer than any marker with vowel marks, tatweel and direction marks. */
  private static final int HEAD = 100;

  private static final int MAX_SOURCE_LENGTH = 100;
  private static final int MAX_HEADLINE_LENGTH = 160;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
  private static final Pattern BULLETS = Pattern.compile("^[\\s\\h•●▪◾■*>»|–—-]+");
  private static final Pattern SEPARATORS =
      Pattern.compile("^[\\s\\h\\p{Cf}]*([:：|/>»←.…*–—-][\\s\\h\\p{Cf}:：|/>»←.…*–—-]*)?");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟…][\\s\\h\\p{Cf}»”\")]*$");

  /** Reads a line that begins with the words of a marker, whether or not it is meant as one. */
  static Optional<MarkerLine> find(String line) {
    String head = line.substring(0, Math.min(HEAD, line.length()));
    if (Blanks.isBlank(head)) {
      return Optional.empty();
    }
    String folded = fold(head);
    for (Marker marker : Marker.values()) {
      for (String phrase : marker.phrases()) {
        if (folded.startsWith(phrase)) {
          int end = end(head, phrase);
          if (isWordEnd(line, end)) {
            return Optional.of(of(marker, line.substring(end)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static MarkerLine of(Marker marker, String rest) {
    Matcher separators = SEPARATORS.matcher(rest);
    boolean separated = separators.find() && separators.group(1) != null;
    return new MarkerLine(marker, Blanks.strip(rest.substring(separators.end())), separated);
  }

  /** Where the longest start of a text ends that folds to a phrase. */
  private static int end(String head, String phrase) {
    int end = 0;
    while (end < head.length() && !fold(head.substring(0, end)).equals(phrase)) {
      end++;
    }
    while (end < head.length() && fold(head.substring(0, end + 1)).equals(phrase)) {
      end++;
    }
    return end;
  }

  private static String fold(String text) {
    String letters = BLANKS.matcher(ArabicNormalizer.normalize(text)).replaceAll(" ");
    return BULLETS.matcher(letters).replaceFirst("");
  }

  private static boolean isWordEnd(String line, int end) {
    return end == line.length() || !Character.isLetterOrDigit(line.codePointAt(end));
  }

  /**
   * Whether the line is a marker and no sentence that begins with the same words.
   *
   * @param closing whether nothing but marker lines follows up to the next one's part
   */
  boolean isMeant(boolean closing) {
    if (marker == Marker.SOURCE && value.length() > MAX_SOURCE_LENGTH) {
      return false;
    }
    if (separated || value.isEmpty()) {
      return true;
    }
    return switch (marker) {
      case PUBLISHED -> PublicationDate.read(value) != null;
      case SOURCE, KEYWORDS -> closing && !endsSentence(value);
      case READ_ALSO -> isShort(value) && !endsSentence(value);
    };
  }

  /** Whether the line ends the body of an article. */
  boolean isFoot() {
    return marker == Marker.SOURCE || marker == Marker.KEYWORDS;
  }

  /** Whether a line is as short as a headline. */
  static boolean isShort(String line) {
    return line.length() <= MAX_HEADLINE_LENGTH;
  }

  /** Whether a line may be the name of a publisher, and not a sentence. */
  static boolean isSourceName(String line) {
    return line.length() <= MAX_SOURCE_LENGTH && !endsSentence(line);
  }

  static boolean endsSentence(String line) {
    return SENTENCE_END.matcher(line).find();
  }
}
