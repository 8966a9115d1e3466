package wusum.suite;

import java.util.List;
import wusum.evaluation.Estimate;
import wusum.evaluation.Evaluation;
import wusum.evaluation.FamilyEvaluation;
import wusum.evaluation.TopicEvaluation;
import wusum.taxonomy.Topic;

/**
 * What a search compares variants by, for the topics of a family.
 *
 * @param microF1 over every decision alike
 * @param macroF1 over every topic alike
 * @param weightedPrecision the average precision of each topic, averaged by how many articles have
 *     it
 * @param meanPrecision the same over every topic alike that an article has
 * @param calibrationError the expected calibration error over all decisions
 */
public record FamilyFigures(
    Estimate microF1,
    Estimate macroF1,
    double weightedPrecision,
    double meanPrecision,
    double calibrationError) {

  static FamilyFigures of(Evaluation evaluation, String name, List<Topic> topics) {
    FamilyEvaluation family = evaluation.family(name);
    List<TopicEvaluation> found =
        topics.stream()
            .map(topic -> evaluation.topic(topic.id()))
            .filter(topic -> topic.averagePrecision().isPresent())
            .toList();
    double support = found.stream().mapToInt(topic -> topic.counts().support()).sum();
    return new FamilyFigures(
        family.micro().f1(),
        family.macro().f1(),
        found.stream().mapToDouble(t -> precision(t) * t.counts().support()).sum()
            / Math.max(1, support),
        found.stream().mapToDouble(FamilyFigures::precision).average().orElse(0),
        family.calibration().all().error());
  }

  private static double precision(TopicEvaluation topic) {
    return topic.averagePrecision().orElse(0);
  }
}
