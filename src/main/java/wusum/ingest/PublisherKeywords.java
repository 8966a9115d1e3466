package wusum.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wusum.analysis.ArabicNormalizer;

/**
 * Takes a publisher's line of keywords apart. Where only blanks separate the words, their
 * boundaries are not written: the longest runs of words that the article repeats are taken as
 * keywords, and the words it does not repeat stay together.
 */
final class PublisherKeywords {
  /** The longest name looked for, in words. */
  private static final int LONGEST_RUN = 6;

  private static final Pattern SEPARATORS =
      Pattern.compile("[,،;؛|•·\\t\\n\u06d4]|\\h[-–—]\\h|(?=#)");
  private static final Pattern GOES_ON = Pattern.compile("[,،;؛|•·–—-][\\s\\h\\p{Cf}]*$");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\h\\p{Cf}#.:]+|[\\s\\h\\p{Cf}.:]+$");

  private static final Pattern BREAKS = Pattern.compile("[.،؛;:؟?!…\\n]|,(?!\\d)");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}\\n]+");

  /** What Arabic writes together with the word after it: and, so, by, as, to; "to the" last. */
  private static final List<String> PREFIXES = List.of("", "و", "ف", "ب", "ك", "ل");

  private static final String ARTICLE = "ال";
  private static final String TO_THE = "لل";

  private PublisherKeywords() {}

  /** Whether a line of keywords ends in a separator, so that the next line belongs to it. */
  static boolean goesOn(String line) {
    return GOES_ON.matcher(line).find();
  }

  /** The keywords of some lines, each once, in order. */
  static List<String> split(List<String> lines, String article) {
    String joined = String.join("\n", lines);
    boolean separated = SEPARATORS.matcher(joined).find();
    List<String> parts =
        separated ? SEPARATORS.splitAsStream(joined).toList() : runs(joined, article);
    Set<String> keywords = new LinkedHashSet<>();
    for (String part : parts) {
      String spaced = part.indexOf('#') >= 0 ? part.replace('_', ' ') : part;
      String keyword = EDGES.matcher(spaced).replaceAll("");
      if (!keyword.isEmpty()) {
        keywords.add(keyword);
      }
    }
    return List.copyOf(keywords);
  }

  private static List<String> runs(String line, String article) {
    List<String> words = BLANKS.splitAsStream(line).filter(word -> !word.isEmpty()).toList();
    String text = folded(article);
    List<String> runs = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = runLength(words.subList(at, words.size()), text);
      if (length == 0) {
        unknown.add(words.get(at++));
        continue;
      }
      flush(unknown, runs);
      runs.add(String.join(" ", words.subList(at, at + length)));
      at += length;
    }
    flush(unknown, runs);
    return runs;
  }

  private static void flush(List<String> unknown, List<String> runs) {
    if (!unknown.isEmpty()) {
      runs.add(String.join(" ", unknown));
      unknown.clear();
    }
  }

  /** How many words from the first on the article says in a row; 0 where not even the first. */
  private static int runLength(List<String> words, String text) {
    int length = Math.min(LONGEST_RUN, words.size());
    while (length > 0 && !says(text, folded(String.join(" ", words.subList(0, length))))) {
      length--;
    }
    return length;
  }

  private static boolean says(String text, String run) {
    String words = run.strip();
    if (words.isEmpty()) {
      return false;
    }
    return PREFIXES.stream().anyMatch(prefix -> text.contains(" " + prefix + words + " "))
        || (words.startsWith(ARTICLE)
            && text.contains(" " + TO_THE + words.substring(ARTICLE.length()) + " "));
  }

  /** Folded words between blanks; a line feed where a sentence or clause ends. */
  private static String folded(String text) {
    String clauses = BREAKS.matcher(text).replaceAll("\n");
    String words = NO_LETTERS.matcher(ArabicNormalizer.normalize(clauses)).replaceAll(" ");
    return " " + words.replace("\n", " \n ") + " ";
  }
}
