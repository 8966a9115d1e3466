package wusum.provenance;

/** The name of a model: the first characters of the digest of its content. */
public record ModelId(String value) {
  public ModelId {
    if (!value.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
      throw new IllegalArgumentException("not a model id: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
