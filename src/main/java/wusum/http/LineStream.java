package wusum.http;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import wusum.corpus.Json;
import wusum.registry.TaggingJson;
import wusum.tagging.Tagging;

/**
 * Answers lines with lines while they come in, so that any number of articles takes the memory of
 * one. Blank lines get no answer; a bad line is answered by {@code {"line", "error"}}.
 */
final class LineStream {
  private static final SerializedString NOTHING = new SerializedString("");

  private final LineReader lines;
  private final Batch batch;
  private boolean unsent;

  LineStream(LineReader lines, Batch batch) {
    this.lines = lines;
    this.batch = batch;
  }

  void answer(OutputStream stream) throws IOException {
    JsonGenerator out =
        Json.MAPPER
            .getFactory()
            .createGenerator(stream, JsonEncoding.UTF8)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.setRootValueSeparator(NOTHING);
    while (next(out)) {
      if (!lines.isBlank()) {
        answerLine(out);
        out.writeRaw('\n');
        unsent = true;
      }
    }
    out.close();
  }

  /** Before it waits for more, the client gets what there is. */
  private boolean next(JsonGenerator out) throws IOException {
    if (unsent && !lines.hasLine()) {
      out.flush();
      unsent = false;
    }
    return lines.next();
  }

  private void answerLine(JsonGenerator out) throws IOException {
    Tagging tagging;
    try {
      if (lines.isOverLimit()) {
        throw new ProblemException(ProblemType.BODY_TOO_LARGE, "the line is over the limit");
      }
      tagging = batch.tag(ArticleParser.parse(lines.text()));
    } catch (IOException | RuntimeException e) {
      Batch.writeError("line", lines.number(), ProblemResponses.of(e), out);
      return;
    }
    TaggingJson.write(tagging, out);
  }
}
