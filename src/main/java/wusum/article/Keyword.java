package wusum.article;

/**
 * A word or phrase that names what an article is about.
 *
 * @param text the phrase in the spelling of the article
 * @param score how strongly it is suggested, above 0 and at most 1
 */
public record Keyword(String text, double score) {
  public Keyword {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a keyword must not be blank");
    }
    if (!(score > 0 && score <= 1)) {
      throw new IllegalArgumentException("a keyword's score must be in (0, 1], not " + score);
    }
  }
}
