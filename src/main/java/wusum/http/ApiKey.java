package wusum.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A secret that clients send as a bearer token (RFC 6750). Immutable. */
public final class ApiKey {
  private static final String SCHEME = "Bearer ";
  private static final int MIN_LENGTH = 16;

  private final byte[] key;

  /**
   * @param key at least 16 visible ASCII characters
   */
  public ApiKey(String key) {
    if (key.length() < MIN_LENGTH || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(
          "an API key needs at least " + MIN_LENGTH + " visible ASCII characters and no blanks");
    }
    this.key = key.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Whether the value of an {@code Authorization} header carries this key; how long this takes says
   * nothing of the key.
   */
  boolean admits(String authorization) {
    return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(
            authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8), key);
  }

  /** Never the key itself. */
  @Override
  public String toString() {
    return "ApiKey[...]";
  }
}
