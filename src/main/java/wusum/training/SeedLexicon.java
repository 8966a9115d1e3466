package wusum.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import wusum.analysis.TextQueries;
import wusum.analysis.TextQuery;
import wusum.analysis.TextQueryException;
import wusum.corpus.Utf8;

/**
 * Queries that speak for one topic, and queries that rule it out. Immutable.
 *
 * <p>In a file (UTF-8) each line holds one: {@code + QUERY} or {@code - QUERY}, in the syntax of
 * {@link TextQueries}. Blank lines and lines that begin with {@code #} are passed over.
 */
public record SeedLexicon(List<TextQuery> speaksFor, List<TextQuery> rulesOut) {
  private static final char FOR = '+';
  private static final char AGAINST = '-';
  private static final char COMMENT = '#';

  public SeedLexicon {
    speaksFor = List.copyOf(speaksFor);
    rulesOut = List.copyOf(rulesOut);
  }

  /**
   * Reads a file.
   *
   * @throws TrainingException naming the file, the line, the query and what is wrong with it
   */
  public static SeedLexicon read(Path file, TextQueries queries) {
    List<TextQuery> speaksFor = new ArrayList<>();
    List<TextQuery> rulesOut = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String entry = line.strip();
      if (!entry.isEmpty() && entry.charAt(0) != COMMENT) {
        TextQuery query = query(entry, queries, file + ":" + number);
        (entry.charAt(0) == FOR ? speaksFor : rulesOut).add(query);
      }
    }
    return new SeedLexicon(speaksFor, rulesOut);
  }

  /**
   * Reads phrases: each is looked for word by word as it stands, unless it is written as a query.
   *
   * @throws TrainingException naming the phrase and what is wrong with it
   */
  public static SeedLexicon ofPhrases(
      List<String> speaksFor, List<String> rulesOut, TextQueries queries) {
    return new SeedLexicon(phrases(speaksFor, queries), phrases(rulesOut, queries));
  }

  private static List<TextQuery> phrases(List<String> phrases, TextQueries queries) {
    return phrases.stream()
        .map(phrase -> parse(phrase.strip(), queries::parsePhrase, "phrase"))
        .toList();
  }

  private static TextQuery query(String entry, TextQueries queries, String place) {
    char sign = entry.charAt(0);
    if (sign != FOR && sign != AGAINST) {
      throw new TrainingException(
          place + ": '" + entry + "' begins with neither + (for) nor - (against)");
    }
    return parse(entry.substring(1).strip(), queries::parse, place);
  }

  private static TextQuery parse(String text, Function<String, TextQuery> parser, String place) {
    if (text.isEmpty()) {
      throw new TrainingException(place + ": there is no query");
    }
    try {
      return parser.apply(text);
    } catch (TextQueryException e) {
      throw new TrainingException(place + ": '" + text + "' " + e.getMessage(), e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Utf8.decode(Files.readAllBytes(file)).lines().toList();
    } catch (NoSuchFileException e) {
      throw new TrainingException(file + ": no such file", e);
    } catch (IOException e) {
      throw new TrainingException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
