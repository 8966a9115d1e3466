package wusum.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import wusum.provenance.ModelId;
import wusum.tagging.AbstentionReason;
import wusum.taxonomy.TopicId;

/**
 * How well a model does on articles whose topics and keywords are known. Shares are in [0, 1];
 * optional topics are neither right nor wrong anywhere. Immutable.
 *
 * @param origins where the articles come from, such as the names of files
 * @param articles how many there are, at least 1
 * @param families all topics; and, where the taxonomy has two levels, those at the top and below
 * @param topics every topic, in the order of the taxonomy
 * @param coverage the share of articles given at least one topic
 * @param abstentionRates by reason, the share of articles given none; every reason has one
 * @param subsetAccuracy the share of articles given just the topics they have
 * @param accuracy the share of articles whose best topic by score is the one they have; empty
 *     unless every article has just one
 * @param unknownTermRate the mean share of an article's words that the model does not know; empty
 *     where no article has a word
 * @param bootstrap how the intervals were drawn
 */
public record Evaluation(
    ModelId model,
    List<String> origins,
    int articles,
    List<FamilyEvaluation> families,
    List<TopicEvaluation> topics,
    double coverage,
    Map<AbstentionReason, Double> abstentionRates,
    double subsetAccuracy,
    Optional<Estimate> accuracy,
    KeywordEvaluation keywords,
    OptionalDouble unknownTermRate,
    Bootstrap bootstrap) {

  public Evaluation {
    if (articles < 1) {
      throw new IllegalArgumentException("an evaluation needs at least one article");
    }
    origins = List.copyOf(origins);
    families = List.copyOf(families);
    topics = List.copyOf(topics);
    Map<AbstentionReason, Double> rates = new EnumMap<>(AbstentionReason.class);
    rates.putAll(abstentionRates);
    abstentionRates = Collections.unmodifiableMap(rates);
  }

  /** The share of articles given no topic, for whatever reason. */
  public double abstentionRate() {
    return 1 - coverage;
  }

  /**
   * @throws IllegalArgumentException where the taxonomy has no such family
   */
  public FamilyEvaluation family(String name) {
    return families.stream()
        .filter(family -> family.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown family '" + name + "'"));
  }

  /**
   * @throws IllegalArgumentException where the taxonomy has no such topic
   */
  public TopicEvaluation topic(TopicId id) {
    return topics.stream()
        .filter(topic -> topic.topic().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown topic '" + id + "'"));
  }
}
