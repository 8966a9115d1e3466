package wusum.provenance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where and when a model was trained. It stands beside the model's content, outside its digest.
 *
 * @param threads the number of native threads; weights repeat exactly only for the same number
 */
public record Environment(
    String trainedAt, String java, String system, String processor, int threads) {
  /** This machine, with as many native threads as {@code OMP_NUM_THREADS} or its processors say. */
  public static Environment current() {
    String threads = System.getenv("OMP_NUM_THREADS");
    return current(
        threads == null || !threads.matches("[0-9]{1,4}")
            ? Runtime.getRuntime().availableProcessors()
            : Integer.parseInt(threads));
  }

  public static Environment current(int threads) {
    return new Environment(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        threads);
  }
}
