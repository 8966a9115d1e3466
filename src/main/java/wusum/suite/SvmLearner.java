package wusum.suite;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.classifier.Scores;
import wusum.corpus.LabelledArticle;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;

/**
 * A linear support vector machine for each topic against the rest, over TF-IDF: the baseline that
 * is hard to beat on text (T. Joachims, Text categorization with support vector machines, ECML
 * 1998; R.-E. Fan et al., LIBLINEAR, JMLR 9, 2008).
 */
final class SvmLearner implements ScoreLearner {
  /** The price of a training error. */
  private static final double COST = 1;

  private static final double TOLERANCE = 0.1;

  private final long seed;

  SvmLearner(long seed) {
    this.seed = seed;
    Linear.disableDebugOutput();
  }

  @Override
  public String name() {
    return "linear-svc";
  }

  @Override
  public String description() {
    return "LinearSVC, one topic against the rest, over TF-IDF of words, pairs of words and runs"
        + " of %d to %d characters (LIBLINEAR %s, L2-regularised squared hinge loss, C = %s)."
            .formatted(
                TextTerms.SHORTEST, TextTerms.LONGEST, Linear.getVersion() / 100.0, (int) COST);
  }

  @Override
  public Scorer learn(List<LabelledArticle> train, TextAnalyzer analyzer, Taxonomy taxonomy) {
    SvmFeatures features =
        SvmFeatures.learn(train.stream().map(LabelledArticle::article).toList(), analyzer);
    Feature[][] vectors =
        train.stream()
            .map(article -> features.extract(article.article()))
            .toArray(Feature[][]::new);
    List<float[]> weights =
        taxonomy.topics().stream()
            .map(topic -> learn(vectors, targets(train, topic.id()), features.size()))
            .toList();
    return new SvmScorer(features, weights);
  }

  private static double[] targets(List<LabelledArticle> train, TopicId topic) {
    return train.stream()
        .mapToDouble(article -> article.topics().contains(topic) ? 1 : -1)
        .toArray();
  }

  /**
   * The weight of each feature; a topic that all articles have, or none, is decided by the bias.
   */
  private float[] learn(Feature[][] vectors, double[] targets, int features) {
    float[] weights = new float[features];
    if (Arrays.stream(targets).distinct().count() < 2) {
      weights[features - 1] = (float) targets[0];
      return weights;
    }
    Problem problem = new Problem();
    problem.l = vectors.length;
    problem.n = features;
    problem.x = vectors;
    problem.y = targets;
    Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, TOLERANCE);
    parameter.setRandom(new Random(seed));
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0];
    double[] learnt = model.getFeatureWeights();
    for (int i = 0; i < features; i++) {
      weights[i] = (float) (sign * learnt[i]);
    }
    return weights;
  }

  /** Sums the weights of an article's features. */
  private record SvmScorer(SvmFeatures features, List<float[]> weights) implements Scorer {
    @Override
    public List<Scores> score(List<Article> articles) {
      return articles.stream().map(article -> score(features.extract(article))).toList();
    }

    private Scores score(FeatureNode[] vector) {
      float[] scores = new float[weights.size()];
      for (int topic = 0; topic < scores.length; topic++) {
        double margin = 0;
        for (FeatureNode feature : vector) {
          margin += weights.get(topic)[feature.index - 1] * feature.value;
        }
        // Drawn into (0, 1) by a curve that is fitted later, as that of every score is.
        scores[topic] = (float) (1 / (1 + Math.exp(-2 * margin)));
      }
      return new Scores(scores);
    }

    @Override
    public void close() {}
  }
}
