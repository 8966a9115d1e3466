package wusum.article;

/** The identifier an article keeps through tagging; never blank. */
public record ArticleId(String value) {
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an article id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
