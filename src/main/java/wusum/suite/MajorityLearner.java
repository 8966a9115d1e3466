package wusum.suite;

import java.util.BitSet;
import java.util.List;
import wusum.article.Article;
import wusum.classifier.Scores;
import wusum.corpus.LabelledArticle;
import wusum.tagging.Tagging;
import wusum.taxonomy.Taxonomy;
import wusum.training.TrainingListener;
import wusum.training.TrainingSet;

/** Reads nothing: what it says of one article it says of all. */
final class MajorityLearner implements Learner {
  @Override
  public String name() {
    return "majority";
  }

  @Override
  public String description() {
    return "The most frequent decision on each topic, and the most frequent section, whatever the"
        + " article says.";
  }

  @Override
  public boolean givesProbabilities() {
    return false;
  }

  @Override
  public Predictor learn(TrainingSet train, TrainingListener listener) {
    Taxonomy taxonomy = train.taxonomy();
    Scores shares = shares(train);
    BitSet given = new BitSet();
    given.set(mostFrequentSection(taxonomy, shares));
    for (int topic = 0; topic < taxonomy.size(); topic++) {
      if (shares.get(topic) > 0.5) {
        given.set(topic);
      }
    }
    Taggings taggings = new Taggings(name(), taxonomy);
    return new Predictor() {
      @Override
      public List<Tagging> tag(List<Article> articles) {
        return articles.stream().map(article -> taggings.of(article, shares, given)).toList();
      }

      @Override
      public void close() {}
    };
  }

  /** The share of articles that have each topic. */
  private static Scores shares(TrainingSet train) {
    float[] shares = new float[train.taxonomy().size()];
    for (LabelledArticle article : train.corpus()) {
      train.taxonomy().positions(article.topics()).stream()
          .forEach(topic -> shares[topic] += 1f / train.corpus().size());
    }
    return new Scores(shares);
  }

  private static int mostFrequentSection(Taxonomy taxonomy, Scores shares) {
    int best = -1;
    for (int topic = 0; topic < taxonomy.size(); topic++) {
      boolean section = taxonomy.topics().get(topic).broader() == null;
      if (section && (best < 0 || shares.get(topic) > shares.get(best))) {
        best = topic;
      }
    }
    return best;
  }
}
