package wusum.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.corpus.ContentId;
import wusum.corpus.Corpus;
import wusum.corpus.DataDirectory;
import wusum.corpus.Json;
import wusum.corpus.LabelledArticle;
import wusum.evaluation.Bootstrap;
import wusum.evaluation.Difference;
import wusum.evaluation.Evaluation;
import wusum.evaluation.Evaluator;
import wusum.evaluation.TopicFamily;
import wusum.provenance.DatasetProvenance;
import wusum.provenance.Digest;
import wusum.suite.Predictor.Size;
import wusum.tagging.Tagging;
import wusum.taxonomy.Taxonomy;
import wusum.training.TrainingException;
import wusum.training.TrainingListener;
import wusum.training.TrainingRun;
import wusum.training.TrainingSet;
import wusum.training.TrainingSpec;
import wusum.training.TrainingSpec.Validation;

/**
 * Trains the variants of a spec on one side of one split and measures them on the other. The split
 * is the random one of the base spec; thresholds and calibration come from articles of the training
 * side. The same plan, data and number of native threads give the same figures.
 */
public final class Search {
  private final SearchPlan plan;
  private final @Nullable DataDirectory data;
  private final TrainingListener listener;
  private final long seed;
  private final Bootstrap bootstrap;

  /**
   * @param data the user's downloaded data sets, null where there are none
   */
  public Search(SearchPlan plan, @Nullable DataDirectory data, TrainingListener listener) {
    this.plan = plan;
    this.data = data;
    this.listener = listener;
    this.seed = plan.base().spec().network().seed();
    this.bootstrap = Bootstrap.seeded(seed);
  }

  /**
   * Articles beside the split.
   *
   * @param name what the report calls them
   */
  public record Gold(String name, Corpus articles) {}

  /** Reads what the base spec names. */
  public TrainingSet gather() {
    return new TrainingRun(plan.base().spec(), plan.baseFolder(), data, listener).gather();
  }

  /**
   * Trains and measures one variant after the other. One that cannot be trained is warned of and
   * left out.
   *
   * @param done what was measured before; what is there of the same variants and data is kept, but
   *     the base is measured again where others are left, which are held against its decisions
   * @param progress hears of all that is known, after each variant
   */
  public SearchResult run(
      TrainingSet set, @Nullable Gold gold, Earlier done, Consumer<SearchResult> progress) {
    listener.stage("grouping near duplicates");
    Split split = new Splits(withoutNotNews(set), seed).random();
    Digest digest = digest(set, gold);
    Trial trial = new Trial(split, gold);
    List<VariantResult> results = new ArrayList<>();
    List<Tagging> base = List.of();
    for (Variant variant : left(done.of(plan.base().spec(), digest), results)) {
      try {
        Trial.Tried tried = trial.run(variant);
        base = base.isEmpty() ? tried.test() : base;
        results.add(trial.result(variant, tried, base));
      } catch (TrainingException fault) {
        if (base.isEmpty()) {
          throw fault;
        }
        listener.warning(variant.name() + ": not measured: " + fault.getMessage());
      }
      progress.accept(result(split, gold, digest, results));
    }
    return result(split, gold, digest, results);
  }

  /** Takes over what was measured before; gives what is left to measure, the base first. */
  private List<Variant> left(List<VariantResult> done, List<VariantResult> results) {
    List<Variant> left = new ArrayList<>();
    for (Variant variant : plan.variants()) {
      done.stream()
          .filter(one -> one.isOf(variant))
          .findFirst()
          .ifPresentOrElse(results::add, () -> left.add(variant));
    }
    if (!left.isEmpty() && !left.contains(plan.base())) {
      results.removeIf(one -> one.isOf(plan.base()));
      left.add(0, plan.base());
    }
    return left;
  }

  /** What tells news from other texts is trained alike in every variant, so it is left out. */
  private static TrainingSet withoutNotNews(TrainingSet set) {
    return new TrainingSet(
        set.analyzer(), set.corpus(), set.validation(), List.of(), set.datasets(), set.taxonomy());
  }

  private SearchResult result(
      Split split, @Nullable Gold gold, Digest digest, List<VariantResult> results) {
    return new SearchResult(
        family(split.train().taxonomy()),
        seed,
        bootstrap,
        plan.base().spec(),
        digest,
        split.train().corpus().size(),
        split.test().size(),
        gold == null ? null : gold.name(),
        gold == null ? 0 : gold.articles().size(),
        gold == null ? 0 : taught(split.train(), gold),
        left(results),
        results);
  }

  /** How many articles of the gold file teach as well. */
  private static int taught(TrainingSet train, Gold gold) {
    Set<String> taught = new HashSet<>();
    train.corpus().unlabelled().forEach(article -> taught.add(ContentId.of(article)));
    return (int)
        gold.articles().unlabelled().stream()
            .filter(article -> taught.contains(ContentId.of(article)))
            .count();
  }

  /** The names of the variants that are not measured yet. */
  private List<String> left(List<VariantResult> results) {
    return plan.variants().stream()
        .filter(variant -> results.stream().noneMatch(one -> one.isOf(variant)))
        .map(Variant::name)
        .toList();
  }

  /** The stories, or all topics where there is one level. */
  private static String family(Taxonomy taxonomy) {
    return taxonomy.list(false).isEmpty() ? TopicFamily.ALL : TopicFamily.STORIES;
  }

  private static Digest digest(TrainingSet set, @Nullable Gold gold) {
    StringBuilder digests = new StringBuilder();
    for (DatasetProvenance dataset : set.datasets()) {
      digests.append(dataset.digest()).append('\n');
    }
    if (gold != null) {
      for (LabelledArticle article : gold.articles()) {
        digests.append(article.article().id()).append(article.topics()).append('\n');
      }
    }
    return Digest.of(digests.toString());
  }

  /**
   * What was measured before.
   *
   * @param spec the base, as JSON
   * @param digest of the data
   */
  public record Earlier(JsonNode spec, @Nullable Digest digest, List<VariantResult> variants) {
    /** Nothing was. */
    public static final Earlier NONE = new Earlier(MissingNode.getInstance(), null, List.of());

    /** The variants, where they are of a base and data. */
    private List<VariantResult> of(TrainingSpec base, Digest data) {
      // As text, since a number read again may be of another type of node.
      boolean same = Json.MAPPER.valueToTree(base).toString().equals(spec.toString());
      return same && data.equals(digest) ? variants : List.of();
    }
  }

  /** One split on which every variant is tried. */
  private final class Trial {
    private final Split split;
    private final @Nullable Gold gold;
    private final Evaluator evaluator;

    /** What is measured on: not learnt from even where no label is asked for. */
    private final List<Article> measured;

    private Trial(Split split, @Nullable Gold gold) {
      this.split = split;
      this.gold = gold;
      this.measured = new ArrayList<>(split.test().unlabelled());
      if (gold != null) {
        measured.addAll(gold.articles().unlabelled());
      }
      this.evaluator = new Evaluator(split.train().taxonomy(), bootstrap);
    }

    /** The taggings of a variant, and what they cost. */
    private record Tried(
        List<Tagging> test, @Nullable List<Tagging> gold, double seconds, Size size) {}

    private Tried run(Variant variant) {
      TrainingListener told = new NamedStages(listener, variant.name());
      told.stage("learning from " + split.train().corpus().size() + " articles");
      long start = System.nanoTime();
      try (Predictor predictor = learner(variant, told).learn(split.train(), told)) {
        double seconds = (System.nanoTime() - start) / 1e9;
        told.stage("tagging");
        return new Tried(
            predictor.tag(split.test().unlabelled()),
            gold == null ? null : predictor.tag(gold.articles().unlabelled()),
            seconds,
            predictor.size());
      }
    }

    private Learner learner(Variant variant, TrainingListener told) {
      int folds = variant.spec().validation().folds();
      TrainingSpec spec = variant.spec().withValidation(new Validation(folds, 1));
      if (variant.deep() == null) {
        return new ModelLearner(spec, plan.baseFolder(), data, measured);
      }
      TrainingRun run = new TrainingRun(spec, plan.baseFolder(), data, told).without(measured);
      return new ThresholdedLearner(
          new DeepLearner(run, spec, variant.deep(), run.pretrain(split.train()), told), spec);
    }

    private VariantResult result(Variant variant, Tried tried, List<Tagging> base) {
      return new VariantResult(
          variant.name(),
          variant.why(),
          variant.change(),
          variant.deep(),
          figures(split.test(), tried.test()),
          difference(tried.test(), base),
          gold == null || tried.gold() == null ? null : figures(gold.articles(), tried.gold()),
          tried.seconds(),
          tried.size().terms(),
          tried.size().weights());
    }

    private Difference difference(List<Tagging> ours, List<Tagging> base) {
      String family = family(split.train().taxonomy());
      return evaluator.compare(split.test(), ours, base).stream()
          .filter(one -> one.family().equals(family) && one.average().equals("micro"))
          .findFirst()
          .orElseThrow();
    }

    private Map<String, FamilyFigures> figures(Corpus articles, List<Tagging> taggings) {
      Evaluation evaluation = evaluator.evaluate(articles, taggings);
      Map<String, FamilyFigures> figures = new LinkedHashMap<>();
      Families.of(split.train().taxonomy())
          .forEach((name, topics) -> figures.put(name, FamilyFigures.of(evaluation, name, topics)));
      return figures;
    }
  }
}
