package wusum.ingest;

import java.util.ArrayList;
import java.util.HashSet;
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
  private static final String EDGES = "#.:";

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
      String keyword = withoutEdges(spaced);
      if (!keyword.isEmpty()) {
        keywords.add(keyword);
      }
    }
    return List.copyOf(keywords);
  }

  private static List<String> runs(String line, String article) {
    List<String> words = BLANKS.splitAsStream(line).filter(word -> !word.isEmpty()).toList();
    Set<String> said = said(words, article);
    List<String> runs = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = runLength(words, at, said);
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

  /** How many words from the given one on the article says in a row; 0 where not even that one. */
  private static int runLength(List<String> words, int from, Set<String> said) {
    int length = Math.min(LONGEST_RUN, words.size() - from);
    while (length > 0 && !said.contains(run(words, from, length))) {
      length--;
    }
    return length;
  }

  /** The runs of the line's words that the article says: one pass over each. */
  private static Set<String> said(List<String> line, String article) {
    Set<String> wanted = new HashSet<>();
    for (int from = 0; from < line.size(); from++) {
      for (int length = 1; length <= Math.min(LONGEST_RUN, line.size() - from); length++) {
        wanted.add(run(line, from, length));
      }
    }
    wanted.remove("");
    List<String> words = BLANKS.splitAsStream(folded(article)).toList();
    Set<String> said = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      for (String first : bare(words.get(at))) {
        addRuns(
            first, words.subList(at + 1, Math.min(words.size(), at + LONGEST_RUN)), wanted, said);
      }
    }
    return said;
  }

  private static void addRuns(
      String first, List<String> rest, Set<String> wanted, Set<String> said) {
    StringBuilder run = new StringBuilder(first);
    for (int i = 0; ; i++) {
      if (wanted.contains(run.toString())) {
        said.add(run.toString());
      }
      if (i == rest.size()) {
        return;
      }
      run.append(' ').append(rest.get(i));
    }
  }

  private static String run(List<String> words, int from, int length) {
    return folded(String.join(" ", words.subList(from, from + length)));
  }

  /** A word, and what is left of it without what may be written together with it. */
  private static List<String> bare(String word) {
    List<String> bare = new ArrayList<>();
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        bare.add(word.substring(prefix.length()));
      }
    }
    if (word.startsWith(TO_THE)) {
      bare.add(ARTICLE + word.substring(TO_THE.length()));
    }
    return bare;
  }

  /** Folded words with one blank between them; a full stop where a sentence or clause ends. */
  private static String folded(String text) {
    String clauses = BREAKS.matcher(text).replaceAll("\n");
    String words = NO_LETTERS.matcher(ArabicNormalizer.normalize(clauses)).replaceAll(" ");
    return BLANKS.matcher(words.strip().replace("\n", " . ")).replaceAll(" ").strip();
  }

  private static String withoutEdges(String keyword) {
    int start = 0;
    int end = keyword.length();
    while (start < end && isEdge(keyword.charAt(start))) {
      start++;
    }
    while (end > start && keyword.charAt(end - 1) != '#' && isEdge(keyword.charAt(end - 1))) {
      end--;
    }
    return keyword.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return Blanks.isBlank(c) || EDGES.indexOf(c) >= 0;
  }
}
