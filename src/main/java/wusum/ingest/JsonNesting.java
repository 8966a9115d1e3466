package wusum.ingest;

/** Tells whether a place in JSON stands inside an object, an array or a string. */
final class JsonNesting {
  private int depth;
  private boolean inString;
  private boolean escaped;

  void accept(int next) {
    if (inString) {
      inString = escaped || next != '"';
      escaped = !escaped && next == '\\';
      return;
    }
    switch (next) {
      case '"' -> inString = true;
      case '{', '[' -> depth++;
      case '}', ']' -> depth = Math.max(0, depth - 1);
      default -> {}
    }
  }

  boolean isOutside() {
    return depth == 0 && !inString;
  }
}
