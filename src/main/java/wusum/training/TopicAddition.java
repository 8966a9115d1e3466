package wusum.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wusum.analysis.TextQueries;
import wusum.article.Article;
import wusum.classifier.LinearClassifier;
import wusum.classifier.network.TrainedNetwork;
import wusum.corpus.LabelledArticle;
import wusum.features.FeatureExtractor;
import wusum.features.Features;
import wusum.provenance.Environment;
import wusum.provenance.EvaluationSummary;
import wusum.provenance.ModelId;
import wusum.registry.ModelContent;
import wusum.registry.ModelException;
import wusum.registry.ModelManifest;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;
import wusum.registry.ModelWriter;
import wusum.tagging.NewsDetector;
import wusum.tagging.PrecisionRecallCurve;
import wusum.tagging.PrecisionRecallCurve.Point;
import wusum.tagging.ThresholdPolicy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;
import wusum.training.TopicException.Fault;
import wusum.training.TopicLearner.Labelled;
import wusum.training.TopicLearner.Learnt;

/**
 * Adds one topic to a model: a new model that knows the others as before, weight for weight, and
 * one more. The topic is noted in the taxonomy and the lexicons too, so that the next whole
 * training knows it.
 *
 * <p>Words of the phrases that the model has never seen, such as the name of a new storm, become
 * terms of it; they have no weight for other topics, and change no weight of other words.
 */
public final class TopicAddition {
  /** Below so many articles that match, or are labelled with it, nothing is learnt of a topic. */
  static final int LEAST_MATCHED = 10;

  private static final int CHECKED = 4;

  private final Path models;
  private final TopicSeeds seeds;
  private final TrainingListener listener;

  /**
   * @param models the folder of models
   * @param seeds the folder of {@code topics.json} and {@code lexicon}
   */
  public TopicAddition(Path models, Path seeds, TrainingListener listener) {
    this.models = models;
    this.seeds = new TopicSeeds(seeds);
    this.listener = listener;
  }

  /**
   * What came of it.
   *
   * @param model the new model
   * @param base the model that the topic was added to
   * @param articles how many unlabelled articles were read, each once
   * @param matched how many of them the phrases label with the topic
   * @param unsure how many the phrases cannot tell of
   * @param byPhrase how many each phrase matches
   * @param examples how many labelled articles were learnt from
   * @param precision the share of the articles given the topic that have it, where each is tagged
   *     by what was learnt from others; the phrases say which have it, where no label does
   * @param recall the share of the articles with the topic that are given it, likewise
   */
  public record Added(
      ModelManifest model,
      ModelId base,
      Topic topic,
      int articles,
      int matched,
      int unsure,
      Map<String, Integer> byPhrase,
      int examples,
      double precision,
      double recall) {
    public Added {
      byPhrase = new LinkedHashMap<>(byPhrase);
    }

    /** The phrases that match no article, of which nothing was learnt. */
    public List<String> unmatchedPhrases() {
      return byPhrase.entrySet().stream()
          .filter(phrase -> phrase.getValue() == 0)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /**
   * Adds a topic to the model of a folder; that model stays as it is.
   *
   * @param unlabelled read once, one after another; their texts are not kept
   * @param examples articles of which it is known whether they have the topic; there may be none
   * @param command what adds it again
   * @param makeCurrent whether the new model becomes the current one
   * @throws TopicException saying why it cannot be added
   */
  public Added add(
      Path base,
      NewTopic wanted,
      Iterable<Article> unlabelled,
      List<LabelledArticle> examples,
      String command,
      boolean makeCurrent) {
    listener.stage("reading");
    ModelManifest baseManifest = ModelReader.readManifest(base);
    ModelContent content = ModelReader.readContent(base);
    check(wanted, content);
    SeedLexicon lexicon = lexicon(wanted, content);
    FeatureExtractor extractor = AddedTerms.extend(content.extractor(), lexicon);
    SeedMatches matches = new SeedMatches(lexicon, content.analyzer(), extractor);
    examples.forEach(example -> matches.passOver(example.article()));
    unlabelled.forEach(matches::add);
    List<Labelled> labelled = labelled(examples, wanted.topic().id(), content, extractor);
    checkEnough(matches, labelled);
    TopicLearner learner = new TopicLearner(extractor.index().size(), matches, listener);
    listener.stage("learning");
    Learnt learnt = learner.learn(labelled);
    PrecisionRecallCurve curve = learnt.curve();
    listener.stage("saving");
    ModelContent wider = plus(content, wanted.topic(), extractor, learnt);
    TopicProvenance provenance =
        new TopicProvenance(baseManifest, wanted, matches, examples, command);
    Point point = point(learnt);
    ModelManifest manifest =
        write(
            baseManifest,
            wider,
            checked(matches, labelled),
            provenance,
            summary(wanted.topic().id(), curve, point, matches.articles() + labelled.size()));
    seeds.add(wanted.topic(), lexicon);
    if (makeCurrent) {
      new ModelRegistry(models).setCurrent(manifest.id());
    }
    return new Added(
        manifest,
        baseManifest.id(),
        wanted.topic(),
        matches.articles(),
        matches.matched().size(),
        matches.unsure(),
        byPhrase(wanted, matches),
        labelled.size(),
        point.precision(),
        curve.recall(point));
  }

  private void check(NewTopic wanted, ModelContent content) {
    Topic topic = wanted.topic();
    if (content.taxonomy().contains(topic.id())) {
      throw new TopicException(Fault.TAKEN, "the model has a topic '" + topic.id() + "' already");
    }
    TopicId broader = topic.broader();
    if (broader != null && !content.taxonomy().contains(broader)) {
      throw new TopicException(
          Fault.BROADER,
          "the model has no topic '" + broader + "' to put '" + topic.id() + "' under");
    }
    if (!(content.policy() instanceof ThresholdPolicy)) {
      throw new TopicException(
          Fault.MODEL,
          "the model gives each article exactly one topic, so none can be added to it");
    }
    try {
      new ModelWriter(models).prepare();
    } catch (ModelException e) {
      throw new TopicException(Fault.STORAGE, String.valueOf(e.getMessage()), e);
    }
    seeds.check(topic);
  }

  private static SeedLexicon lexicon(NewTopic wanted, ModelContent content) {
    TextQueries queries = new TextQueries(content.analyzer());
    try {
      return SeedLexicon.ofPhrases(wanted.phrases(), wanted.against(), queries);
    } catch (TrainingException e) {
      throw new TopicException(Fault.PHRASES, String.valueOf(e.getMessage()), e);
    }
  }

  private static List<Labelled> labelled(
      List<LabelledArticle> examples,
      TopicId topic,
      ModelContent content,
      FeatureExtractor extractor) {
    return examples.stream()
        .filter(example -> !example.optional().contains(topic))
        .map(
            example ->
                new Labelled(
                    extractor.extract(content.analyzer().analyze(example.article())),
                    example.topics().contains(topic)))
        .toList();
  }

  /**
   * @throws TopicException where too few articles match, or too few others are left
   */
  static void checkEnough(SeedMatches matches, List<Labelled> labelled) {
    long with = labelled.stream().filter(Labelled::has).count();
    if (matches.matched().size() + with < LEAST_MATCHED) {
      throw new TopicException(
          Fault.ARTICLES,
          "%d of %d articles match the phrases and %d are labelled with the topic; it takes %d in all: give more articles, or phrases that occur in them"
              .formatted(matches.matched().size(), matches.articles(), with, LEAST_MATCHED));
    }
    if (matches.unmatched().size() + labelled.size() - with < LEAST_MATCHED) {
      throw new TopicException(
          Fault.ARTICLES,
          "nearly all of the %d articles match the phrases; it takes others to tell the topic from"
              .formatted(matches.articles()));
    }
  }

  private static ModelContent plus(
      ModelContent content, Topic topic, FeatureExtractor extractor, Learnt learnt) {
    TopicColumn column = learnt.column();
    NewsDetector news = content.news();
    return new ModelContent(
        content.taxonomy().plus(topic),
        content.analyzer(),
        extractor,
        ((LinearClassifier) content.classifier()).plus(column.weights(), column.bias()),
        ((ThresholdPolicy) content.policy()).plus(column.threshold(), learnt.curve()),
        news == null ? null : news.withTerms(extractor.index().size()));
  }

  private ModelManifest write(
      ModelManifest base,
      ModelContent content,
      List<Features> checked,
      TopicProvenance provenance,
      EvaluationSummary evaluation) {
    try (TrainedNetwork network = TrainedNetwork.of((LinearClassifier) content.classifier())) {
      return new ModelWriter(models)
          .write(
              base.name() + "+" + provenance.id(),
              content,
              network,
              checked,
              provenance.training(network.library()),
              List.of(evaluation),
              Environment.current());
    } catch (ModelException e) {
      throw new TopicException(Fault.STORAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private static EvaluationSummary summary(
      TopicId topic, PrecisionRecallCurve curve, Point point, int articles) {
    return new EvaluationSummary(
        "phrases of '" + topic + "', held out",
        articles,
        Map.of(topic + ".precision", point.precision(), topic + ".recall", curve.recall(point)));
  }

  /** Articles that the saved model is checked on: those with the topic and those without. */
  private static List<Features> checked(SeedMatches matches, List<Labelled> labelled) {
    List<Features> checked = new ArrayList<>();
    matches.matched().stream().limit(CHECKED).forEach(checked::add);
    matches.unmatched().stream().limit(CHECKED).forEach(checked::add);
    labelled.stream().limit(CHECKED).map(Labelled::features).forEach(checked::add);
    return checked;
  }

  private static Map<String, Integer> byPhrase(NewTopic wanted, SeedMatches matches) {
    Map<String, Integer> byPhrase = new LinkedHashMap<>();
    for (int i = 0; i < wanted.phrases().size(); i++) {
      byPhrase.put(wanted.phrases().get(i), matches.byQuery()[i]);
    }
    return byPhrase;
  }

  /** The point of the curve at which the topic is given. */
  private static Point point(Learnt learnt) {
    Point at = new Point(1, 0, 0);
    for (Point point : learnt.curve().points()) {
      at = point.threshold() >= learnt.column().threshold() ? point : at;
    }
    return at;
  }
}
