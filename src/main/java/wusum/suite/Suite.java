package wusum.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Corpus;
import wusum.corpus.DataDirectory;
import wusum.evaluation.Bootstrap;
import wusum.evaluation.Difference;
import wusum.evaluation.Evaluation;
import wusum.evaluation.Evaluator;
import wusum.tagging.Tagger;
import wusum.tagging.Tagging;
import wusum.taxonomy.Taxonomy;
import wusum.training.TrainingListener;
import wusum.training.TrainingRun;
import wusum.training.TrainingSet;
import wusum.training.TrainingSpec;

/**
 * Trains the model of a spec and the systems beside it on one side of two splits, and measures them
 * on the other. The same spec, data and number of native threads give the same figures.
 */
public final class Suite {
  private final TrainingSpec spec;
  private final SuiteSettings settings;
  private final Path base;
  private final @Nullable DataDirectory data;
  private final TrainingListener listener;
  private final long seed;
  private final Bootstrap bootstrap;
  private final List<NotMeasured> notMeasured = new ArrayList<>();

  /**
   * @param base the folder that the spec's relative paths start from
   * @param data the user's downloaded data sets, null where there are none
   */
  public Suite(
      TrainingSpec spec,
      SuiteSettings settings,
      Path base,
      @Nullable DataDirectory data,
      TrainingListener listener) {
    this.spec = settings.apply(spec);
    this.settings = settings;
    this.base = base;
    this.data = data;
    this.listener = listener;
    this.seed = spec.network().seed();
    this.bootstrap = settings.bootstrap(seed);
  }

  /** Reads what the spec names. */
  public TrainingSet gather() {
    return new TrainingRun(spec, base, data, listener).gather();
  }

  /**
   * Trains and measures.
   *
   * @param gold what {@link #measure} gave for sets beside the splits
   */
  public SuiteResult run(TrainingSet set, List<SystemResult> gold) {
    listener.stage("grouping near duplicates");
    Splits splits = new Splits(set, seed);
    Split random = splits.random();
    Optional<Split> timeOrdered = splits.timeOrdered();
    List<SplitResult> results = new ArrayList<>();
    List<Learner> baselines = measurable(baselines());
    results.add(measure(random, baselines));
    timeOrdered.ifPresentOrElse(
        split -> results.add(measure(split, baselines)),
        () ->
            notMeasured.add(
                new NotMeasured(
                    "the time-ordered split", "the articles have no dates that part them")));
    List<LearningPoint> curve = learningCurve(random, results.get(0).model().evaluation());
    return new SuiteResult(
        spec, settings, bootstrap, set, splits.groupCount(), results, curve, gold, notMeasured);
  }

  /** Measures a model that is there already on articles beside the splits. */
  public SystemResult measure(String name, Corpus gold, Tagger tagger) {
    listener.stage(name + ": tagging " + gold.size() + " articles");
    List<Tagging> taggings = tagger.tag(gold.unlabelled());
    return new SystemResult(
        name,
        "The model " + tagger.model() + ".",
        true,
        new Evaluator(tagger.taxonomy(), bootstrap).evaluate(gold, taggings),
        Families.curves(tagger.taxonomy(), gold, taggings));
  }

  private Learner model(Corpus test) {
    return new ModelLearner(spec, base, data, test.unlabelled());
  }

  private List<Learner> baselines() {
    return List.of(
        new MajorityLearner(),
        new SeedRulesLearner(lexicons()),
        new ThresholdedLearner(new SvmLearner(seed), spec),
        new ThresholdedLearner(new FastTextLearner(seed, FastText.find()), spec));
  }

  /** Lexicons stand beside the topics that they speak of. */
  private @Nullable Path lexicons() {
    return spec.topics() == null ? null : base.resolve(spec.topics()).resolveSibling("lexicon");
  }

  private List<Learner> measurable(List<Learner> learners) {
    List<Learner> measurable = new ArrayList<>();
    for (Learner learner : learners) {
      learner
          .hindrance()
          .ifPresentOrElse(
              why -> notMeasured.add(new NotMeasured(learner.name(), why)),
              () -> measurable.add(learner));
    }
    return measurable;
  }

  private SplitResult measure(Split split, List<Learner> baselines) {
    List<Learner> learners = new ArrayList<>(List.of(model(split.test())));
    learners.addAll(baselines);
    Taxonomy taxonomy = split.train().taxonomy();
    Evaluator evaluator = new Evaluator(taxonomy, bootstrap);
    List<SystemResult> systems = new ArrayList<>();
    Map<String, List<Difference>> differences = new LinkedHashMap<>();
    List<Tagging> ours = List.of();
    for (Learner learner : learners) {
      List<Tagging> taggings = learnAndTag(learner, split.name(), split.train(), split.test());
      systems.add(
          new SystemResult(
              learner.name(),
              learner.description(),
              learner.givesProbabilities(),
              evaluator.evaluate(split.test(), taggings),
              Families.curves(taxonomy, split.test(), taggings)));
      if (ours.isEmpty()) {
        ours = taggings;
      } else {
        differences.put(learner.name(), evaluator.compare(split.test(), ours, taggings));
      }
    }
    return new SplitResult(split, systems, differences, errors(split.test(), ours, taxonomy));
  }

  private List<Tagging> learnAndTag(Learner learner, String stage, TrainingSet train, Corpus test) {
    TrainingListener told = new NamedStages(listener, stage + ": " + learner.name());
    told.stage("learning from " + train.corpus().size() + " articles");
    try (Predictor predictor = learner.learn(train, told)) {
      told.stage("tagging " + test.size() + " articles");
      return predictor.tag(test.unlabelled());
    }
  }

  private List<LearningPoint> learningCurve(Split split, Evaluation whole) {
    Evaluator evaluator = new Evaluator(split.train().taxonomy(), bootstrap);
    Splits parts = new Splits(split.train(), seed);
    List<LearningPoint> points = new ArrayList<>();
    for (double share : settings.learningShares()) {
      TrainingSet part = parts.share(share);
      if (part.validation().isEmpty()) {
        notMeasured.add(
            new NotMeasured(
                "the learning curve at " + 100 * share + " %", "there are too few articles"));
        continue;
      }
      List<Tagging> taggings =
          learnAndTag(
              model(split.test()), "learning curve, " + 100 * share + " %", part, split.test());
      points.add(
          new LearningPoint(
              share, part.corpus().size(), evaluator.evaluate(split.test(), taggings)));
    }
    points.add(new LearningPoint(1, split.train().corpus().size(), whole));
    return points;
  }

  private static List<TopicErrors> errors(Corpus gold, List<Tagging> taggings, Taxonomy taxonomy) {
    return taxonomy.topics().stream()
        .map(topic -> TopicErrors.of(topic, taxonomy.indexOf(topic.id()), gold, taggings))
        .filter(errors -> !errors.isEmpty())
        .toList();
  }
}
