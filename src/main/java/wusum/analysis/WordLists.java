package wusum.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads lists of words (UTF-8): one entry a line; blank lines and lines that begin with {@code #}
 * are passed over.
 */
public final class WordLists {
  private static final String COMMENT = "#";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WordLists() {}

  /**
   * A word a line.
   *
   * @throws IllegalArgumentException naming the file and the line that holds more than one word
   */
  public static Set<String> readWords(Path file) {
    Set<String> words = new LinkedHashSet<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith(COMMENT)) {
        if (BLANKS.matcher(line).find()) {
          throw new IllegalArgumentException(
              file + ":" + (i + 1) + ": one word a line, not '" + line + "'");
        }
        words.add(line);
      }
    }
    return words;
  }

  /**
   * On each line a word and then the other spellings of it, parted by blanks.
   *
   * @return each other spelling with the word it is read as
   * @throws IllegalArgumentException naming the file and the line that is wrong
   */
  public static Map<String, String> readVariants(Path file) {
    Map<String, String> variants = new LinkedHashMap<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith(COMMENT)) {
        List<String> words = BLANKS.splitAsStream(line).toList();
        if (words.size() < 2) {
          throw new IllegalArgumentException(
              file + ":" + (i + 1) + ": '" + line + "' has no other spelling beside it");
        }
        for (int other = 1; other < words.size(); other++) {
          variants.put(words.get(other), words.get(0));
        }
      }
    }
    return variants;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("there is no word list " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + file + " cannot be read", e);
    }
  }
}
