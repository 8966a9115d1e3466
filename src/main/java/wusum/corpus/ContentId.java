package wusum.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import wusum.article.Article;

/**
 * Names an article by its words: the first 16 hexadecimal digits of the SHA-1 digest (FIPS 180-4)
 * of its title, a line feed and its text, in UTF-8.
 */
public final class ContentId {
  private static final int LENGTH = 16;

  private ContentId() {}

  public static String of(Article article) {
    return of(article.title(), article.text());
  }

  public static String of(String title, String text) {
    return of(title + "\n" + text);
  }

  /** The name of an article that is known to have no title: of its text alone. */
  static String of(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha1().digest(content)).substring(0, LENGTH);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
