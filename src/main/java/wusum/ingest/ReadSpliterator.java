package wusum.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns a source into a lazy sequence in which what cannot be read is an element too. */
final class ReadSpliterator extends Spliterators.AbstractSpliterator<Read> {
  /** Opens the source when the first article is asked for. */
  @FunctionalInterface
  interface Opening {
    ArticleSource open() throws IOException;
  }

  private final String name;
  private final Opening opening;
  private final Closeable input;
  private @Nullable ArticleSource source;
  private boolean done;

  /**
   * @param input closed after the last article
   */
  ReadSpliterator(String name, Opening opening, Closeable input) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.name = name;
    this.opening = opening;
    this.input = input;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Read> action) {
    Read read = done ? null : next();
    if (read == null) {
      return false;
    }
    action.accept(read);
    return true;
  }

  private @Nullable Read next() {
    try {
      ArticleSource open = source == null ? opening.open() : source;
      source = open;
      Read read = open.next();
      if (read == null) {
        done = true;
        input.close();
      }
      return read;
    } catch (UnreadableArticleException e) {
      return e.in(name);
    } catch (IOException e) {
      done = true;
      return new Read.Unreadable(Place.whole(name), "cannot be read: " + close(e));
    }
  }

  /** What is wrong with the input, which is closed all the same. */
  private String close(IOException fault) {
    try {
      input.close();
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
    return fault.getMessage() == null ? "it ends too soon" : fault.getMessage();
  }
}
