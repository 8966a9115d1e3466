package wusum.training;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wusum.corpus.ContentId;
import wusum.corpus.Json;
import wusum.corpus.LabelledArticle;
import wusum.provenance.DatasetProvenance;
import wusum.provenance.Digest;
import wusum.provenance.TrainingProvenance;
import wusum.registry.ModelManifest;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/** Where a model comes from that was made of another one and a new topic. */
final class TopicProvenance {
  private static final String WEAK = "Labelled by the phrases of the topic alone.";

  private final ModelManifest base;
  private final NewTopic wanted;
  private final SeedMatches matches;
  private final List<LabelledArticle> examples;
  private final String command;

  TopicProvenance(
      ModelManifest base,
      NewTopic wanted,
      SeedMatches matches,
      List<LabelledArticle> examples,
      String command) {
    this.base = base;
    this.wanted = wanted;
    this.matches = matches;
    this.examples = examples;
    this.command = command;
  }

  TrainingProvenance training(String network) {
    List<DatasetProvenance> datasets = new ArrayList<>(base.training().datasets());
    datasets.add(unlabelled());
    if (!examples.isEmpty()) {
      datasets.add(labelled());
    }
    return new TrainingProvenance(command, spec(), TopicLearner.SEED, network, datasets, base.id());
  }

  /** The id of the topic. */
  String id() {
    return wanted.topic().id().value();
  }

  private DatasetProvenance unlabelled() {
    return new DatasetProvenance(
        "articles for '" + id() + "'",
        matches.matched().size() + matches.unmatched().size(),
        0,
        matches.unsure(),
        Map.of(id(), matches.matched().size()),
        matches.digest(),
        WEAK);
  }

  private DatasetProvenance labelled() {
    StringBuilder content = new StringBuilder();
    int with = 0;
    for (LabelledArticle example : examples) {
      boolean has = example.topics().contains(wanted.topic().id());
      with += has ? 1 : 0;
      content
          .append(ContentId.of(example.article().title(), example.article().text()))
          .append(has ? " +\n" : " -\n");
    }
    return new DatasetProvenance(
        "examples of '" + id() + "'",
        examples.size(),
        0,
        0,
        Map.of(id(), with),
        Digest.of(content.toString()),
        null);
  }

  /** What was asked for, as JSON. */
  private String spec() {
    Topic topic = wanted.topic();
    TopicId broader = topic.broader();
    ObjectNode spec = Json.MAPPER.createObjectNode();
    spec.put("base", base.id().value());
    spec.put("topic", id());
    spec.put("ar", topic.arabic());
    spec.put("en", topic.english());
    spec.put("broader", broader == null ? null : broader.value());
    spec.put("scope", topic.scope());
    ArrayNode phrases = spec.putArray("phrases");
    wanted.phrases().forEach(phrases::add);
    ArrayNode against = spec.putArray("against");
    wanted.against().forEach(against::add);
    return spec.toString();
  }
}
