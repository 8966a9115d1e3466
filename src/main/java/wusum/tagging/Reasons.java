package wusum.tagging;

import java.util.List;

/**
 * Why a topic has its score: the model's own sum, in log-odds. The bias, the evidence for and
 * against and the rest add up to ln(p / (1 - p)) of the model's probability.
 *
 * @param speaksFor the words and phrases that raised the score most, strongest first
 * @param speaksAgainst those that lowered it most, strongest first
 * @param bias the log-odds of the topic before a word is read
 * @param rest what the article's other words added
 */
public record Reasons(
    List<Evidence> speaksFor, List<Evidence> speaksAgainst, double bias, double rest) {
  public Reasons {
    speaksFor = List.copyOf(speaksFor);
    speaksAgainst = List.copyOf(speaksAgainst);
  }
}
