package wusum.features;

/**
 * Which letter sequences words are taken apart into for training.
 *
 * @param shortest the fewest letters of a sequence, the word's ends counted
 * @param longest the most
 * @param minWords how many words must have a sequence
 * @param strength the root mean square of the length of an article's sequences beside that of its
 *     own vector, which is 1
 */
public record SubwordSettings(int shortest, int longest, int minWords, double strength) {
  public SubwordSettings {
    if (shortest < 1 || longest < shortest) {
      throw new IllegalArgumentException(
          "shortest must be at least 1 and longest at least shortest");
    }
    if (minWords < 1) {
      throw new IllegalArgumentException("minWords must be at least 1");
    }
    if (!(strength > 0)) {
      throw new IllegalArgumentException("strength must be above 0");
    }
  }
}
