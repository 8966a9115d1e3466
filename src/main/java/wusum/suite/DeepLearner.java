package wusum.suite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.classifier.Example;
import wusum.classifier.Scores;
import wusum.classifier.network.DeepNetwork;
import wusum.classifier.network.DeepSettings;
import wusum.classifier.network.DeepTrainer;
import wusum.corpus.LabelledArticle;
import wusum.features.FeatureExtractor;
import wusum.features.FeatureExtractorBuilder;
import wusum.features.Features;
import wusum.features.TermEmbeddings;
import wusum.taxonomy.Taxonomy;
import wusum.training.Pretraining;
import wusum.training.TrainingListener;
import wusum.training.TrainingRun;
import wusum.training.TrainingSpec;

/** A network whose deep half is trained too; see {@link DeepTrainer}. */
final class DeepLearner implements ScoreLearner {
  private final TrainingRun run;
  private final TrainingSpec spec;
  private final DeepSettings deep;
  private final Pretraining pretraining;
  private final TrainingListener listener;

  /**
   * @param run by the same spec
   * @param pretraining says where the words stand that the deep half reads
   */
  DeepLearner(
      TrainingRun run,
      TrainingSpec spec,
      DeepSettings deep,
      Pretraining pretraining,
      TrainingListener listener) {
    this.run = run;
    this.spec = spec;
    this.deep = deep;
    this.pretraining = pretraining;
    this.listener = listener;
  }

  @Override
  public String name() {
    return "deep";
  }

  @Override
  public String description() {
    return "A wide-and-deep network, both halves trained together.";
  }

  @Override
  public Scorer learn(List<LabelledArticle> train, TextAnalyzer analyzer, Taxonomy taxonomy) {
    List<Article> articles = train.stream().map(LabelledArticle::article).toList();
    FeatureExtractor extractor =
        new FeatureExtractorBuilder(spec.features(), analyzer).build(articles, pretraining.words());
    Reader reader = new Reader(analyzer, extractor, deep.words());
    Read read = reader.read(articles);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      examples.add(new Example(read.features().get(i), taxonomy.positions(train.get(i).topics())));
    }
    int terms = extractor.index().size();
    @Nullable TermEmbeddings places = pretraining.embeddings();
    DeepTrainer trainer =
        new DeepTrainer(
            spec.network(),
            deep,
            run.parts(extractor.index(), examples, Pretraining.NONE),
            places == null ? null : places.in(extractor.index()),
            terms,
            taxonomy.size());
    return new DeepScorer(reader, trainer.train(examples, read.words(), listener::epoch), terms);
  }

  /** What a network reads of articles. */
  private record Read(List<Features> features, List<int[]> words) {}

  private record Reader(TextAnalyzer analyzer, FeatureExtractor extractor, int most) {
    private Read read(List<Article> articles) {
      Read read = new Read(new ArrayList<>(), new ArrayList<>());
      for (Article article : articles) {
        AnalyzedArticle analyzed = analyzer.analyze(article);
        read.features().add(extractor.extract(analyzed));
        read.words().add(extractor.words(analyzed, most));
      }
      return read;
    }
  }

  private record DeepScorer(Reader reader, DeepNetwork network, int terms) implements Scorer {
    @Override
    public List<Scores> score(List<Article> articles) {
      Read read = reader.read(articles);
      return network.score(read.features(), read.words());
    }

    @Override
    public Predictor.Size size() {
      return new Predictor.Size(terms, network.weights());
    }

    @Override
    public void close() {
      network.close();
    }
  }
}
