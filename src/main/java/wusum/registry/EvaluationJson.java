package wusum.registry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import wusum.corpus.Json;
import wusum.evaluation.Averages;
import wusum.evaluation.Bootstrap;
import wusum.evaluation.Counts;
import wusum.evaluation.Estimate;
import wusum.evaluation.Evaluation;
import wusum.evaluation.FamilyEvaluation;
import wusum.evaluation.Interval;
import wusum.evaluation.KeywordEvaluation;
import wusum.evaluation.Reliability;
import wusum.evaluation.TopicEvaluation;

/**
 * An evaluation as JSON: the same evaluation gives the same bytes. Shares have six decimals; what
 * is not known is null.
 */
public final class EvaluationJson {
  private static final double DECIMALS = 1e6;

  private EvaluationJson() {}

  /** Indented by two blanks, lines ending with a line feed. */
  public static String write(Evaluation evaluation) {
    return Json.pretty(tree(evaluation));
  }

  /** The tree that {@link #write} writes, to be put inside another. */
  public static ObjectNode tree(Evaluation evaluation) {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    tree.put("model", evaluation.model().value());
    ArrayNode origins = tree.putArray("origins");
    evaluation.origins().forEach(origins::add);
    tree.put("articles", evaluation.articles());
    evaluation
        .accuracy()
        .ifPresentOrElse(
            accuracy -> putEstimate(tree, "accuracy", accuracy), () -> tree.putNull("accuracy"));
    put(tree, "subset_accuracy", evaluation.subsetAccuracy());
    put(tree, "coverage", evaluation.coverage());
    put(tree, "abstention_rate", evaluation.abstentionRate());
    ObjectNode abstentions = tree.putObject("abstention_rates");
    evaluation.abstentionRates().forEach((reason, rate) -> put(abstentions, reason.code(), rate));
    put(tree, "unknown_term_rate", evaluation.unknownTermRate());
    putKeywords(tree.putObject("keywords"), evaluation.keywords());
    putBootstrap(tree.putObject("bootstrap"), evaluation.bootstrap());
    ObjectNode families = tree.putObject("families");
    evaluation.families().forEach(family -> putFamily(families.putObject(family.name()), family));
    ObjectNode topics = tree.putObject("topics");
    evaluation.topics().forEach(topic -> putTopic(topics.putObject(topic.topic().value()), topic));
    return tree;
  }

  private static void putKeywords(ObjectNode node, KeywordEvaluation keywords) {
    node.put("articles", keywords.articles());
    put(node, "precision_at_5", keywords.precisionAt5());
    put(node, "recall_at_10", keywords.recallAt10());
  }

  private static void putBootstrap(ObjectNode node, Bootstrap bootstrap) {
    node.put("seed", bootstrap.seed());
    node.put("resamples", bootstrap.resamples());
    put(node, "level", bootstrap.level());
  }

  private static void putFamily(ObjectNode node, FamilyEvaluation family) {
    node.put("topics", family.topics());
    node.put("macro_topics", family.macroTopics());
    putCounts(node, family.counts());
    putAverages(node.putObject("micro"), family.micro());
    putAverages(node.putObject("macro"), family.macro());
    ObjectNode ranks = node.putObject("precision_at");
    family.precisionAt().forEach((k, share) -> put(ranks, Integer.toString(k), share));
    ObjectNode calibration = node.putObject("calibration");
    putReliability(calibration.putObject("all"), family.calibration().all());
    putReliability(calibration.putObject("equal_mass"), family.calibration().equalMass());
    putReliability(calibration.putObject("likely"), family.calibration().likely());
  }

  private static void putReliability(ObjectNode node, Reliability reliability) {
    node.put("decisions", reliability.count());
    put(node, "ece", reliability.error());
    ArrayNode bins = node.putArray("bins");
    for (Reliability.Bin bin : reliability.bins()) {
      ObjectNode one = bins.addObject();
      put(one, "from", bin.from());
      put(one, "to", bin.to());
      one.put("count", bin.count());
      put(one, "score", bin.score());
      put(one, "share", bin.share());
    }
  }

  private static void putAverages(ObjectNode node, Averages averages) {
    put(node, "precision", averages.precision());
    put(node, "recall", averages.recall());
    putEstimate(node, "f1", averages.f1());
  }

  private static void putTopic(ObjectNode node, TopicEvaluation topic) {
    Counts counts = topic.counts();
    putCounts(node, counts);
    put(node, "precision", counts.precision());
    put(node, "recall", counts.recall());
    putEstimate(node, "f1", topic.f1());
    put(node, "average_precision", topic.averagePrecision());
  }

  private static void putCounts(ObjectNode node, Counts counts) {
    node.put("support", counts.support());
    node.put("right", counts.right());
    node.put("wrong", counts.wrong());
    node.put("missed", counts.missed());
  }

  private static void putEstimate(ObjectNode node, String name, Estimate estimate) {
    Interval interval = estimate.interval();
    put(node, name, estimate.value());
    node.putArray(name + "_interval").add(rounded(interval.low())).add(rounded(interval.high()));
  }

  private static void put(ObjectNode node, String name, OptionalDouble share) {
    if (share.isPresent()) {
      put(node, name, share.getAsDouble());
    } else {
      node.putNull(name);
    }
  }

  private static void put(ObjectNode node, String name, double share) {
    node.put(name, rounded(share));
  }

  private static double rounded(double share) {
    return Math.rint(share * DECIMALS) / DECIMALS;
  }
}
