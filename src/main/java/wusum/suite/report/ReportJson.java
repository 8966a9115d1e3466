package wusum.suite.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import wusum.corpus.Json;
import wusum.evaluation.Bootstrap;
import wusum.evaluation.Difference;
import wusum.registry.EvaluationJson;
import wusum.suite.LearningPoint;
import wusum.suite.NotMeasured;
import wusum.suite.SplitResult;
import wusum.suite.SuiteResult;
import wusum.suite.SystemResult;
import wusum.suite.TopicErrors;
import wusum.tagging.PrecisionRecallCurve;

/**
 * All that a suite measured, as JSON. But for {@code made}, the same figures give the same bytes.
 * No article's text is in it.
 */
public final class ReportJson {
  private static final double DECIMALS = 1e6;

  private ReportJson() {}

  /** Indented by two blanks, lines ending with a line feed. */
  public static String write(SuiteResult result, Made made) {
    return Json.pretty(tree(result, made));
  }

  private static ObjectNode tree(SuiteResult result, Made made) {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    tree.set("made", Json.MAPPER.valueToTree(made));
    tree.set("spec", Json.MAPPER.valueToTree(result.spec()));
    tree.put("quick", result.settings().quick());
    putBootstrap(tree.putObject("bootstrap"), result.bootstrap());
    putData(tree.putObject("data"), result);
    ArrayNode splits = tree.putArray("splits");
    result.splits().forEach(split -> putSplit(splits.addObject(), split));
    ArrayNode points = tree.putArray("learning_curve");
    result.learningCurve().forEach(point -> putPoint(points.addObject(), point));
    putSystems(tree.putArray("gold"), result.gold());
    ArrayNode notMeasured = tree.putArray("not_measured");
    for (NotMeasured one : result.notMeasured()) {
      notMeasured.addObject().put("what", one.what()).put("why", one.why());
    }
    return tree;
  }

  private static void putBootstrap(ObjectNode node, Bootstrap bootstrap) {
    node.put("seed", bootstrap.seed());
    node.put("resamples", bootstrap.resamples());
    node.put("level", bootstrap.level());
  }

  private static void putData(ObjectNode node, SuiteResult result) {
    node.put("articles", result.set().corpus().size());
    node.put("groups", result.groups());
    ArrayNode datasets = node.putArray("datasets");
    DatasetRow.list(result).forEach(row -> putDataset(datasets.addObject(), row));
  }

  private static void putDataset(ObjectNode node, DatasetRow row) {
    node.put("name", row.dataset().name());
    node.put("articles", row.dataset().articles());
    node.put("missing", row.dataset().missing());
    node.put("withheld", row.dataset().withheld());
    node.put("dated", row.dated());
    node.put("measurable", row.measurable());
    ObjectNode splits = node.putObject("splits");
    for (DatasetRow.Sides sides : row.sides()) {
      splits.putObject(sides.split()).put("train", sides.train()).put("test", sides.test());
    }
    node.put("digest", row.dataset().digest().hex());
    node.put("note", row.dataset().note());
  }

  private static void putSplit(ObjectNode node, SplitResult result) {
    node.put("name", result.split().name());
    node.put("train", result.split().train().corpus().size());
    node.put("test", result.split().test().size());
    node.put("left_out", result.split().leftOut());
    Object from = result.split().testFrom();
    node.put("test_from", from == null ? null : from.toString());
    putSystems(node.putArray("systems"), result.systems());
    ObjectNode differences = node.putObject("differences");
    result.differences().forEach((name, list) -> putDifferences(differences.putArray(name), list));
    ObjectNode errors = node.putObject("errors");
    result.errors().forEach(one -> putErrors(errors.putObject(one.topic().id().value()), one));
  }

  private static void putSystems(ArrayNode array, List<SystemResult> systems) {
    for (SystemResult system : systems) {
      ObjectNode node = array.addObject();
      node.put("name", system.name());
      node.put("description", system.description());
      node.put("gives_probabilities", system.givesProbabilities());
      node.set("evaluation", EvaluationJson.tree(system.evaluation()));
      ObjectNode curves = node.putObject("precision_recall");
      system.curves().forEach((name, curve) -> putCurve(curves.putObject(name), curve));
    }
  }

  private static void putCurve(ObjectNode node, PrecisionRecallCurve curve) {
    ArrayNode thresholds = node.putArray("threshold");
    ArrayNode precisions = node.putArray("precision");
    ArrayNode recalls = node.putArray("recall");
    for (PrecisionRecallCurve.Point point : curve.points()) {
      thresholds.add(rounded(point.threshold()));
      precisions.add(rounded(point.precision()));
      recalls.add(rounded(curve.recall(point)));
    }
  }

  private static void putDifferences(ArrayNode array, List<Difference> differences) {
    for (Difference difference : differences) {
      ObjectNode node = array.addObject();
      node.put("family", difference.family());
      node.put("average", difference.average());
      node.put("f1", rounded(difference.value()));
      node.putArray("f1_interval")
          .add(rounded(difference.interval().low()))
          .add(rounded(difference.interval().high()));
    }
  }

  private static void putErrors(ObjectNode node, TopicErrors errors) {
    putCases(node.putArray("wrong"), errors.wrong());
    putCases(node.putArray("missed"), errors.missed());
  }

  private static void putCases(ArrayNode array, List<TopicErrors.Case> cases) {
    for (TopicErrors.Case one : cases) {
      ObjectNode node = array.addObject();
      node.put("id", one.article().value());
      node.put("origin", one.origin());
      node.put("score", rounded(one.score()));
    }
  }

  private static void putPoint(ObjectNode node, LearningPoint point) {
    node.put("share", point.share());
    node.put("articles", point.articles());
    node.set("families", EvaluationJson.tree(point.evaluation()).get("families"));
  }

  private static double rounded(double share) {
    return Math.rint(share * DECIMALS) / DECIMALS;
  }
}
