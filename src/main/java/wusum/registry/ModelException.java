package wusum.registry;

import java.nio.file.Path;

/** Says why a model cannot be read, written or found, and where. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ModelException(Path where, String what) {
    super(where + ": " + what);
  }

  public ModelException(Path where, String what, Throwable cause) {
    super(where + ": " + what, cause);
  }
}
