package wusum.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.WordLists;
import wusum.article.Article;
import wusum.classifier.Calibration;
import wusum.classifier.Example;
import wusum.classifier.Trainer;
import wusum.classifier.Trainer.TrainedClassifier;
import wusum.classifier.network.DivergenceException;
import wusum.classifier.network.NetworkTrainer;
import wusum.corpus.Corpus;
import wusum.corpus.DataDirectory;
import wusum.corpus.LabelledArticle;
import wusum.corpus.NearDuplicates;
import wusum.corpus.TaxonomyReader;
import wusum.features.FeatureExtractor;
import wusum.features.FeatureExtractorBuilder;
import wusum.features.Features;
import wusum.features.SubwordSettings;
import wusum.features.Subwords;
import wusum.features.TermEmbeddings;
import wusum.features.TermIndex;
import wusum.features.TermParts;
import wusum.registry.ModelContent;
import wusum.tagging.NewsDetector;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;

/** One training run, from a spec to a model that can be saved. */
public final class TrainingRun {
  /** Articles that every later load of the model is checked on. */
  private static final int CHECKED = 8;

  private final TrainingSpec spec;
  private final Path base;
  private final @Nullable DataDirectory data;
  private final TrainingListener listener;
  private final List<Article> unread;

  /**
   * @param base the folder that the spec's relative paths start from
   * @param data the user's downloaded data sets, null where there are none
   */
  public TrainingRun(
      TrainingSpec spec, Path base, @Nullable DataDirectory data, TrainingListener listener) {
    this(spec, base, data, listener, List.of());
  }

  private TrainingRun(
      TrainingSpec spec,
      Path base,
      @Nullable DataDirectory data,
      TrainingListener listener,
      List<Article> unread) {
    this.spec = spec;
    this.base = base;
    this.data = data;
    this.listener = listener;
    this.unread = List.copyOf(unread);
  }

  /** The same run, which learns nothing from some articles even where no label is asked for. */
  public TrainingRun without(List<Article> articles) {
    return new TrainingRun(spec, base, data, listener, articles);
  }

  /** Gathers what there is to learn from, and trains. */
  public TrainedModel run() {
    return train(gather());
  }

  /**
   * Reads everything the spec names.
   *
   * @throws TrainingException where there is nothing to learn from
   */
  public TrainingSet gather() {
    listener.stage("reading");
    TextAnalyzer analyzer = analyzer();
    TrainingData.Gathered gathered = new TrainingData(spec, base, data, listener).gather(analyzer);
    Taxonomy taxonomy = taxonomy(gathered.corpus());
    if (spec.weak() != null) {
      lexicons(spec.weak(), taxonomy, analyzer); // read to say what is wrong before the long work
    }
    return new TrainingSet(
        analyzer,
        gathered.corpus(),
        gathered.validation(),
        gathered.notNews(),
        gathered.datasets(),
        taxonomy);
  }

  private SeedLabeller lexicons(
      TrainingSpec.WeakLabels settings, Taxonomy taxonomy, TextAnalyzer analyzer) {
    return SeedLabeller.read(base.resolve(settings.lexicons()), taxonomy, analyzer);
  }

  /**
   * Trains. The same spec, data and number of native threads give the same model.
   *
   * @throws TrainingException where the network cannot be trained so
   */
  public TrainedModel train(TrainingSet set) {
    try {
      return fitAll(set);
    } catch (DivergenceException e) {
      throw new TrainingException("the network cannot be trained: " + e.getMessage(), e);
    }
  }

  private TrainedModel fitAll(TrainingSet set) {
    // What is wrong with the articles is said before the long work, not after it.
    checkTopics(set);
    List<Fold> folds = Fold.list(set, spec);
    Lesson lesson = new Lesson(set, pretrain(set), weak(set));
    HeldOutPolicy heldOut = HeldOutPolicy.of(validate(lesson, folds), set.taxonomy(), spec);
    listener.stage("training");
    Fitted fitted = fit(set.corpus().articles(), lesson);
    TrainedClassifier trained = calibrated(fitted, heldOut.calibration());
    ModelContent content =
        new ModelContent(
            set.taxonomy(),
            set.analyzer(),
            fitted.extractor(),
            trained.kernel(),
            heldOut.policy(),
            news(set, fitted));
    return new TrainedModel(
        content,
        trained,
        checked(fitted.examples()),
        join(set.datasets(), join(lesson.pretraining().datasets(), lesson.weak().datasets())),
        heldOut.validation());
  }

  /** Draws articles for the lexicons to vote on, where the spec asks for it. */
  private WeakArticles weak(TrainingSet set) {
    TrainingSpec.WeakLabels settings = spec.weak();
    if (settings == null) {
      return WeakArticles.NONE;
    }
    listener.stage("labelling by lexicons");
    List<Article> known = join(quiet().readWithheld(), join(unread, set.corpus().unlabelled()));
    SeedLabeller labeller = lexicons(settings, set.taxonomy(), set.analyzer());
    return new WeakDraw(settings, set, labeller, spec.network().seed())
        .draw(quiet().unlabelled(settings.datasets(), known), known, listener);
  }

  /** Learns of terms what needs no label, where the spec asks for it. */
  public Pretraining pretrain(TrainingSet set) {
    TrainingSpec.Pretraining settings = spec.pretraining();
    if (settings == null) {
      return Pretraining.NONE;
    }
    listener.stage("pretraining");
    return Pretraining.run(
        settings,
        quiet().unlabelled(settings.datasets(), unread),
        set.analyzer(),
        words ->
            new FeatureExtractorBuilder(spec.features(), set.analyzer())
                .build(set.corpus().unlabelled(), words),
        spec.network().seed(),
        listener);
  }

  /** What is not at hand to be withheld was told of when the labelled articles were gathered. */
  private TrainingData quiet() {
    return new TrainingData(spec, base, data, TrainingListener.SILENT);
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** A network with what it was fitted on. */
  private record Fitted(
      FeatureExtractor extractor,
      List<Example> examples,
      List<TermParts> parts,
      TrainedClassifier trained) {}

  private TextAnalyzer analyzer() {
    TrainingSpec.Analysis lists = spec.analysis();
    return new TextAnalyzer(
        words(lists.stopWords()),
        words(lists.protectedWords()),
        lists.variants() == null
            ? Map.of()
            : WordLists.readVariants(base.resolve(lists.variants())));
  }

  private Set<String> words(@Nullable String file) {
    return file == null ? Set.of() : WordLists.readWords(base.resolve(file));
  }

  private Taxonomy taxonomy(Corpus corpus) {
    if (spec.topics() != null) {
      return TaxonomyReader.read(base.resolve(spec.topics()));
    }
    Set<TopicId> ids = new TreeSet<>();
    corpus.forEach(article -> ids.addAll(article.topics()));
    if (ids.isEmpty()) {
      throw new TrainingException("no article has a topic");
    }
    return new Taxonomy("", ids.stream().map(Topic::named).toList());
  }

  private static void checkTopics(TrainingSet set) {
    for (LabelledArticle article : set.corpus()) {
      for (TopicId topic : article.topics()) {
        if (!set.taxonomy().contains(topic)) {
          throw new TrainingException(
              "%s: article '%s' has the topic '%s', which the taxonomy lacks"
                  .formatted(article.origin(), article.article().id(), topic));
        }
      }
    }
  }

  /** Trains without each fold in turn and scores it with what was learnt from the others. */
  private HeldOut validate(Lesson lesson, List<Fold> folds) {
    HeldOut heldOut = new HeldOut();
    for (Fold fold : folds) {
      listener.stage(fold.name());
      Fitted fitted = fit(fold.in(), lesson);
      try (TrainedClassifier trained = fitted.trained()) {
        for (LabelledArticle article : fold.out()) {
          Example example = example(article, fitted.extractor(), lesson.set());
          heldOut.add(example, trained.kernel().score(example.features()));
        }
      }
    }
    return heldOut;
  }

  private Fitted fit(List<LabelledArticle> articles, Lesson lesson) {
    TrainingSet set = lesson.set();
    FeatureExtractor extractor =
        new FeatureExtractorBuilder(spec.features(), set.analyzer())
            .build(new Corpus(articles).unlabelled(), lesson.pretraining().words());
    List<Example> examples =
        articles.stream().map(article -> example(article, extractor, set)).toList();
    List<TermParts> parts = parts(extractor.index(), examples, lesson.pretraining());
    Trainer trainer =
        spec.weak() == null
            ? new NetworkTrainer(spec.network(), parts)
            : WeakTrainer.of(spec.weak(), lesson, articles, extractor, spec.network(), parts);
    TrainedClassifier trained =
        trainer.train(examples, extractor.index().size(), set.taxonomy().size(), listener::epoch);
    return new Fitted(extractor, examples, parts, trained);
  }

  private static Example example(
      LabelledArticle article, FeatureExtractor extractor, TrainingSet set) {
    return new Example(
        extractor.extract(set.analyzer().analyze(article.article())),
        set.taxonomy().positions(article.topics()));
  }

  /** What the terms have in common: their letters, and the company they keep. */
  public List<TermParts> parts(TermIndex index, List<Example> examples, Pretraining pretraining) {
    List<TermParts> parts = new ArrayList<>();
    SubwordSettings subwords = spec.subwords();
    if (subwords != null) {
      parts.add(
          Subwords.of(index, subwords)
              .scaledTo(subwords.strength(), examples.stream().map(Example::features).toList()));
    }
    TermEmbeddings embeddings = pretraining.embeddings();
    if (embeddings != null) {
      parts.add(embeddings.in(index));
    }
    return parts;
  }

  private @Nullable NewsDetector news(TrainingSet set, Fitted fitted) {
    if (set.notNews().isEmpty()) {
      return null;
    }
    listener.stage("training what is no news");
    FeatureExtractor extractor = fitted.extractor();
    List<Features> notNews =
        set.notNews().stream()
            .map(text -> extractor.extract(set.analyzer().analyze(text)))
            .toList();
    return new NewsTraining(
            new NetworkTrainer(spec.network(), fitted.parts()),
            extractor.index().size(),
            spec.network().seed())
        .train(
            fitted.examples().stream().map(Example::features).toList(),
            new NearDuplicates(set.analyzer()).group(set.corpus().unlabelled()),
            notNews);
  }

  private static TrainedClassifier calibrated(Fitted fitted, Calibration calibration) {
    try (TrainedClassifier uncalibrated = fitted.trained()) {
      return uncalibrated.calibrated(calibration);
    }
  }

  private static List<Features> checked(List<Example> examples) {
    int step = Math.max(1, examples.size() / CHECKED);
    List<Features> checked = new ArrayList<>();
    for (int i = 0; i < examples.size() && checked.size() < CHECKED; i += step) {
      checked.add(examples.get(i).features());
    }
    return checked;
  }
}
