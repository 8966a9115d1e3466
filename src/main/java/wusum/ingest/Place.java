package wusum.ingest;

/**
 * Where in the input something stands.
 *
 * @param input the name of the file, or what else the input is called
 * @param line the line, from 1; 0 where the input as a whole is meant
 */
public record Place(String input, int line) {
  public Place {
    if (line < 0) {
      throw new IllegalArgumentException("a line must not be negative: " + line);
    }
  }

  static Place whole(String input) {
    return new Place(input, 0);
  }

  /** As compilers write it: {@code file:line}. */
  @Override
  public String toString() {
    return line == 0 ? input : input + ":" + line;
  }
}
