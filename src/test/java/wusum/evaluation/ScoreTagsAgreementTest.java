package wusum.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wusum.classifier.Scores;
import wusum.corpus.Corpus;
import wusum.corpus.Json;
import wusum.corpus.JsonLines;
import wusum.corpus.LabelledArticleReader;
import wusum.corpus.TaxonomyReader;
import wusum.tagging.Tagging;
import wusum.taxonomy.Taxonomy;

/**
 * Feature under test: figures are those of the script that the project is judged by, to the four
 * digits it prints. Where the script is not there, those it once printed stand in.
 */
final class ScoreTagsAgreementTest {
  private static final Offset<Double> FOUR_DIGITS = within(0.000051);
  private static final Path GOLD = Path.of("src/test/resources/evaluation/gold.jsonl");
  private static final Path PREDICTED = Path.of("src/test/resources/evaluation/predicted.jsonl");
  private static final Taxonomy TAXONOMY = TaxonomyReader.read(Path.of("seeds/topics.json"));

  /** What the script prints for the project's own gold set. */
  private static final ScoreTags.Report PRINTED =
      new ScoreTags.Report(
          Map.of(
              "sections micro-F1", 0.7826,
              "sections macro-F1", 0.7302,
              "stories micro-F1", 0.7500,
              "stories macro-F1", 0.8000,
              "keywords P@5", 0.3091,
              "keywords R@10", 0.7333),
          Map.of(
              "politics", new Counts(2, 0, 2),
              "economy", new Counts(2, 1, 1),
              "conflict", new Counts(3, 1, 0),
              "sport", new Counts(2, 0, 0),
              "lebanon-ceasefire", new Counts(0, 1, 1),
              "football", new Counts(1, 1, 0),
              "us-iran", new Counts(2, 0, 1),
              "iraq-militias", new Counts(1, 0, 0),
              "energy-oil", new Counts(2, 0, 0)));

  @TempDir Path folder;

  @Test
  void evaluate_ownGoldSet_givesWhatTheScriptPrints() throws Exception {
    Corpus gold = LabelledArticleReader.read(GOLD, TAXONOMY);
    assertAgrees(evaluate(gold, predicted()), PRINTED);
    Optional<ScoreTags> script = ScoreTags.find();
    if (script.isPresent()) {
      assertThat(script.get().score(GOLD, PREDICTED)).isEqualTo(PRINTED);
    }
  }

  @Test
  void evaluate_pseudoRandomTaggings_givesWhatTheScriptPrints() throws Exception {
    Optional<ScoreTags> script = ScoreTags.find();
    if (script.isEmpty()) {
      evaluate_ownGoldSet_givesWhatTheScriptPrints();
      return;
    }
    Path labelled = script.get().labelled().map(this::unzipped).orElse(GOLD);
    Corpus gold = LabelledArticleReader.read(labelled, TAXONOMY);
    for (long seed = 1; seed <= 3; seed++) {
      System.out.println("taggings of " + gold.size() + " articles from seed " + seed);
      List<Tagging> taggings = new PseudoRandomTaggings(TAXONOMY, seed).of(gold);
      Path written = write(taggings);
      assertAgrees(evaluate(gold, taggings), script.get().score(labelled, written));
    }
  }

  private static void assertAgrees(Evaluation evaluation, ScoreTags.Report printed) {
    Map<String, Double> figures = figures(evaluation);
    assertThat(figures.keySet()).isEqualTo(new TreeMap<>(printed.figures()).keySet());
    figures.forEach(
        (name, figure) ->
            assertThat(figure).as(name).isCloseTo(printed.figures().get(name), FOUR_DIGITS));
    for (TopicEvaluation topic : evaluation.topics()) {
      assertThat(topic.counts())
          .as("topic %s", topic.topic())
          .isEqualTo(printed.topics().getOrDefault(topic.topic().value(), Counts.NONE));
    }
  }

  private static Map<String, Double> figures(Evaluation evaluation) {
    Map<String, Double> figures = new TreeMap<>();
    for (String name : List.of("sections", "stories")) {
      FamilyEvaluation family = evaluation.family(name);
      figures.put(name + " micro-F1", family.micro().f1().value());
      figures.put(name + " macro-F1", family.macro().f1().value());
    }
    figures.put("keywords P@5", evaluation.keywords().precisionAt5().orElse(0));
    figures.put("keywords R@10", evaluation.keywords().recallAt10().orElse(0));
    return figures;
  }

  private static Evaluation evaluate(Corpus gold, List<Tagging> taggings) {
    return new Evaluator(TAXONOMY, new Bootstrap(1, 20, 0.95)).evaluate(gold, taggings);
  }

  private static List<Tagging> predicted() {
    List<Tagging> taggings = new ArrayList<>();
    JsonLines.forEach(PREDICTED, row -> taggings.add(tagging(row)));
    return taggings;
  }

  private static Tagging tagging(ObjectNode row) {
    List<String> topics = new ArrayList<>();
    List<String> keywords = new ArrayList<>();
    for (JsonNode topic : row.get("topics")) {
      topics.add(topic.get("id").textValue());
    }
    for (JsonNode keyword : row.get("keywords")) {
      keywords.add(keyword.get("text").textValue());
    }
    Scores scores = new Scores(new float[TAXONOMY.size()]);
    return Samples.tagging(TAXONOMY, row.get("id").textValue(), topics, scores, keywords);
  }

  private Path write(List<Tagging> taggings) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Tagging tagging : taggings) {
      ObjectNode row = Json.MAPPER.createObjectNode().put("id", tagging.article().value());
      ArrayNode topics = row.putArray("topics");
      tagging.topics().forEach(t -> topics.addObject().put("id", t.topic().id().value()));
      ArrayNode keywords = row.putArray("keywords");
      tagging.keywords().forEach(keyword -> keywords.addObject().put("text", keyword.text()));
      lines.add(row.toString());
    }
    return Files.write(folder.resolve("predicted.jsonl"), lines);
  }

  private Path unzipped(Path gzipped) {
    Path plain = folder.resolve("gold.jsonl");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(gzipped))) {
      Files.copy(in, plain);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return plain;
  }
}
