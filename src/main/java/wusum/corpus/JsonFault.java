package wusum.corpus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.regex.Pattern;

/**
 * Why a text is not JSON, in words for its author.
 *
 * @param line the line at fault, from 1
 * @param why what is wrong there, with the column
 */
public record JsonFault(int line, String why) {
  /** What the parser says of its own settings and sources, which mean nothing to the author. */
  private static final Pattern PARSER_TALK =
      Pattern.compile(
          " ?\\(start marker at [^)]*\\)?[^)]*\\)|, from `[^`]*`|\\R.*", Pattern.DOTALL);

  /** What a parser of {@link Json#MAPPER} found wrong. */
  public static JsonFault of(JsonProcessingException fault) {
    JsonLocation place = fault.getLocation();
    if (place == null) {
      return new JsonFault(1, "malformed JSON: " + what(fault));
    }
    return new JsonFault(
        Math.max(1, place.getLineNr()),
        "malformed JSON at column " + place.getColumnNr() + ": " + what(fault));
  }

  private static String what(JsonProcessingException fault) {
    return fault instanceof MismatchedInputException
        ? "more text after the end of the value"
        : PARSER_TALK.matcher(fault.getOriginalMessage()).replaceAll("");
  }
}
