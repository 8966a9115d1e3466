package wusum.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the service listens and what it bears.
 *
 * @param host the address it listens on; one that others can reach needs an API key
 * @param port 0 for any free one
 * @param maxArticleBytes the largest article, in bytes of its request body or line
 * @param maxBatchBytes the largest body of a JSON array of articles
 * @param maxBatchArticles the most articles in a JSON array
 * @param threads the most threads that answer requests
 * @param grace how long requests in flight may take to finish once the service stops
 * @param apiKey what clients must send for {@code /v1}, null where anyone may ask
 */
public record ServerSettings(
    String host,
    int port,
    int maxArticleBytes,
    int maxBatchBytes,
    int maxBatchArticles,
    int threads,
    Duration grace,
    @Nullable ApiKey apiKey) {
  private static final int MAX_PORT = 65_535;
  private static final int MIN_THREADS = 4;

  public ServerSettings {
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    if (maxArticleBytes < 1 || maxBatchBytes < maxArticleBytes || maxBatchArticles < 1) {
      throw new IllegalArgumentException(
          "the limits must be positive, and that of a batch no less than that of an article");
    }
    if (threads < MIN_THREADS) {
      throw new IllegalArgumentException(
          "the service needs at least " + MIN_THREADS + " threads, not " + threads);
    }
    if (grace.isNegative()) {
      throw new IllegalArgumentException("the grace must not be negative: " + grace);
    }
    checkHost(host, apiKey);
  }

  private static void checkHost(String host, @Nullable ApiKey apiKey) {
    if (host.isBlank()) {
      throw new IllegalArgumentException("the host must not be blank");
    }
    InetAddress address;
    try {
      address = InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no such host: '" + host + "'", e);
    }
    if (apiKey == null && !address.isLoopbackAddress()) {
      throw new IllegalArgumentException(
          "host '"
              + host
              + "' can be reached from other machines: set an API key, or listen on 127.0.0.1");
    }
  }

  /** 127.0.0.1:8080, 1 MiB an article. */
  public static ServerSettings defaults() {
    return new ServerSettings(
        "127.0.0.1", 8080, 1 << 20, 1 << 24, 1_000, 32, Duration.ofSeconds(20), null);
  }

  /** These settings for another address; {@code key} is null where anyone may ask. */
  public ServerSettings withAddress(String newHost, int newPort, @Nullable ApiKey key) {
    return new ServerSettings(
        newHost, newPort, maxArticleBytes, maxBatchBytes, maxBatchArticles, threads, grace, key);
  }

  /** These settings for another port. */
  public ServerSettings withPort(int newPort) {
    return withAddress(host, newPort, apiKey);
  }

  /** These settings with another limit for an article, and room in a batch for 16 such. */
  public ServerSettings withMaxArticleBytes(int bytes) {
    int batch = (int) Math.min(Integer.MAX_VALUE, 16L * bytes);
    return new ServerSettings(host, port, bytes, batch, maxBatchArticles, threads, grace, apiKey);
  }
}
