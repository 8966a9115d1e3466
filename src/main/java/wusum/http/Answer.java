package wusum.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import wusum.corpus.Json;

/** Writes whole answers, each in one go and with its length. */
final class Answer {
  private static final int OK = 200;

  private Answer() {}

  /** Answers with JSON that is already written. */
  static void json(HttpServletResponse response, byte[] json) throws IOException {
    write(response, OK, MediaType.JSON.toString(), json);
  }

  /** Answers with a value as JSON. */
  static void json(HttpServletResponse response, int status, Object value) throws IOException {
    write(response, status, MediaType.JSON.toString(), bytes(value));
  }

  static void write(HttpServletResponse response, int status, String type, byte[] body)
      throws IOException {
    response.setStatus(status);
    setContentType(response, type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Sets it as it is: without this the server would name a charset for types that have none. */
  static void setContentType(HttpServletResponse response, String type) {
    response.setCharacterEncoding(null);
    response.setContentType(type);
  }

  private static byte[] bytes(Object value) throws JsonProcessingException {
    return Json.MAPPER.writeValueAsBytes(value);
  }
}
