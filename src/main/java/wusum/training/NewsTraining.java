package wusum.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wusum.classifier.Example;
import wusum.classifier.TermWeights;
import wusum.classifier.Trainer;
import wusum.classifier.Trainer.TrainedClassifier;
import wusum.corpus.Splitter;
import wusum.features.Features;
import wusum.tagging.NewsDetector;

/**
 * Teaches a model what is no news. Its threshold is such that hardly any news is lost: it comes
 * from news that a detector trained without it has scored.
 */
final class NewsTraining {
  /** The share of news that may be taken for something else. */
  private static final double LOST = 0.005;

  /** One of so many parts of the news is held out to choose the threshold on. */
  private static final int PARTS = 5;

  private static final BitSet NEWS = new BitSet();
  private static final BitSet NOT_NEWS = BitSet.valueOf(new long[] {1});

  private final Trainer trainer;
  private final int terms;
  private final long seed;

  /**
   * @param terms how many terms the features are made of
   * @param seed of what is held out
   */
  NewsTraining(Trainer trainer, int terms, long seed) {
    this.trainer = trainer;
    this.terms = terms;
    this.seed = seed;
  }

  /**
   * @param groups the group of near duplicates of each piece of news; a group is held out as a
   *     whole
   */
  NewsDetector train(List<Features> news, int[] groups, List<Features> notNews) {
    Set<Integer> out = heldOut(groups);
    List<Example> taught = new ArrayList<>();
    List<Features> heldOut = new ArrayList<>();
    for (int i = 0; i < news.size(); i++) {
      if (out.contains(i)) {
        heldOut.add(news.get(i));
      } else {
        taught.add(new Example(news.get(i), NEWS));
      }
    }
    notNews.forEach(text -> taught.add(new Example(text, NOT_NEWS)));
    float threshold = threshold(detector(taught, 1), heldOut);
    heldOut.forEach(text -> taught.add(new Example(text, NEWS)));
    return detector(taught, threshold);
  }

  /** The positions of the news that is held out. */
  private Set<Integer> heldOut(int[] groups) {
    return new HashSet<>(new Splitter(seed).folds(groups, PARTS).get(0));
  }

  private static float threshold(NewsDetector detector, List<Features> news) {
    double[] scores = news.stream().mapToDouble(detector::score).sorted().toArray();
    int kept = (int) Math.ceil((1 - LOST) * scores.length) - 1;
    return Math.nextUp((float) scores[Math.max(0, kept)]);
  }

  private NewsDetector detector(List<Example> examples, float threshold) {
    try (TrainedClassifier trained =
        trainer.train(examples, terms, 1, (epoch, epochs, loss) -> {})) {
      TermWeights kernel = trained.kernel();
      float[] weights = new float[terms];
      for (int term = 0; term < terms; term++) {
        weights[term] = kernel.weight(term, 0);
      }
      return new NewsDetector(weights, kernel.bias(0), threshold);
    }
  }
}
