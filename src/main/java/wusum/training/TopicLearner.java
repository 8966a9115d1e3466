package wusum.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import wusum.classifier.Calibration;
import wusum.classifier.Example;
import wusum.classifier.LinearClassifier;
import wusum.classifier.Scores;
import wusum.classifier.network.NetworkSettings;
import wusum.classifier.network.NetworkSettings.Loss;
import wusum.classifier.network.NetworkTrainer;
import wusum.classifier.network.TrainedNetwork;
import wusum.features.Features;
import wusum.tagging.PrecisionRecallCurve;
import wusum.tagging.PrecisionRecallCurve.Point;

/**
 * Learns one more topic: from articles that a lexicon labelled weakly, and from labelled ones where
 * there are any.
 *
 * <p>It sees an article's terms alone: what a model thinks of the topics that it knows was tried
 * beside them and gave nothing.
 *
 * <p>Probabilities and the threshold come from articles that were held out in turn, as if at least
 * some of a hundred had the topic: where the articles at hand hold few of it, that is their choice
 * and not that of the news.
 */
final class TopicLearner {
  static final long SEED = 20260101;

  /** Of each side at most so many weakly labelled articles are learnt from, drawn at random. */
  private static final int MOST_MATCHED = 3_000;

  private static final int MOST_UNMATCHED = 6_000;

  /**
   * So many articles without a match are scored to choose the threshold on; more than are learnt
   * from, so that the topic is about as rare among them as in the news.
   */
  private static final int MOST_HELD_OUT = 12_000;

  /** How far the rarer side weighs more; see {@link NetworkSettings}. */
  private static final double BALANCE = 0.6;

  /** How many weakly labelled articles of its side one labelled article is worth. */
  private static final double WORTH = 10;

  /** Labelled articles have at most such a share in their side. */
  private static final double MOST_SHARE = 0.5;

  /** The share of articles that have the topic, where the articles at hand have less. */
  private static final double LEAST_PREVALENCE = 0.01;

  private static final int FOLDS = 3;
  private static final int CURVE_POINTS = 50;

  private static final NetworkSettings SETTINGS =
      new NetworkSettings(Loss.SQUARED_HINGE, 6, 64, 0.1, 5e-4, 0, 0, 0, SEED);

  /** Few articles are passed over more often, until so many steps were made. */
  private static final int LEAST_STEPS = 300;

  private final int terms;
  private final TrainingListener listener;
  private final List<Labelled> matched;
  private final List<Labelled> unmatched;

  /**
   * @param terms how many terms features may name
   */
  TopicLearner(int terms, SeedMatches matches, TrainingListener listener) {
    this.terms = terms;
    this.listener = listener;
    this.matched = labelled(matches.matched(), true, MOST_MATCHED);
    this.unmatched = labelled(matches.unmatched(), false, MOST_HELD_OUT);
  }

  /** An article with the topic or without it. */
  record Labelled(Features features, boolean has) {}

  /**
   * A topic that was learnt.
   *
   * @param curve what other thresholds would give to articles that were not learnt from; the labels
   *     are the lexicon's where no better ones are known, so it says how well the phrases are
   *     generalised and not how good they are
   */
  record Learnt(TopicColumn column, PrecisionRecallCurve curve) {}

  /**
   * Learns the topic.
   *
   * @param labelled articles of which it is known whether they have it; there may be none
   */
  Learnt learn(List<Labelled> labelled) {
    HeldOut uncalibrated = holdOut(labelled);
    Calibration calibration = PlattScaling.fit(uncalibrated, 1);
    HeldOut heldOut = uncalibrated.calibrated(calibration);
    PrecisionRecallCurve curve = PrecisionRecallCurve.of(heldOut.scored(0), CURVE_POINTS);
    try (TrainedNetwork trained = train(matched, taught(), labelled);
        TrainedNetwork calibrated = trained.calibrated(calibration)) {
      return new Learnt(column(calibrated.kernel(), threshold(curve)), curve);
    }
  }

  /** The threshold of best F1. */
  private static float threshold(PrecisionRecallCurve curve) {
    Point best = new Point(0.5f, 0, 0);
    double bestF1 = -1;
    for (Point point : curve.points()) {
      double f1 = 2.0 * point.right() / (point.given() + curve.positives());
      if (f1 > bestF1) {
        bestF1 = f1;
        best = point;
      }
    }
    return best.threshold();
  }

  /** The articles without a match that are learnt from. */
  private List<Labelled> taught() {
    return unmatched.subList(0, Math.min(MOST_UNMATCHED, unmatched.size()));
  }

  /** Articles of one side in a random order, so that any part is a sample. */
  private static List<Labelled> labelled(List<Features> articles, boolean has, int most) {
    List<Features> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled.stream().limit(most).map(one -> new Labelled(one, has)).toList();
  }

  private TrainedNetwork train(
      List<Labelled> with, List<Labelled> without, List<Labelled> labelled) {
    List<Labelled> labelledWith = labelled.stream().filter(Labelled::has).toList();
    List<Labelled> labelledWithout = labelled.stream().filter(one -> !one.has()).toList();
    double rare = with.size() + labelledWith.size();
    double common = without.size() + labelledWithout.size();
    List<Example> examples = new ArrayList<>();
    addSide(with, labelledWith, rare * Math.max(1, Math.pow(common / rare, BALANCE)), examples);
    addSide(without, labelledWithout, common, examples);
    return new NetworkTrainer(settings(examples.size())).train(examples, terms, 1, listener::epoch);
  }

  private static NetworkSettings settings(int examples) {
    int steps = (examples + SETTINGS.batch() - 1) / SETTINGS.batch();
    int passes = (LEAST_STEPS + steps - 1) / steps;
    return SETTINGS.withEpochs(Math.max(SETTINGS.epochs(), passes));
  }

  /** Adds examples of one side, which weigh {@code side} together. */
  private static void addSide(
      List<Labelled> weak, List<Labelled> labelled, double side, List<Example> examples) {
    double worth = WORTH * labelled.size();
    double share = Math.min(MOST_SHARE, worth / (worth + weak.size()));
    if (labelled.isEmpty() || weak.isEmpty()) {
      share = labelled.isEmpty() ? 0 : 1;
    }
    add(weak, (1 - share) * side, examples);
    add(labelled, share * side, examples);
  }

  private static void add(List<Labelled> articles, double together, List<Example> examples) {
    for (Labelled one : articles) {
      float weight = (float) (together / articles.size());
      examples.add(new Example(one.features(), topics(one), new BitSet(), weight));
    }
  }

  private static BitSet topics(Labelled one) {
    BitSet topics = new BitSet();
    topics.set(0, one.has());
    return topics;
  }

  private TopicColumn column(LinearClassifier learnt, float threshold) {
    float[] weights = new float[terms];
    for (int term = 0; term < terms; term++) {
      weights[term] = learnt.weight(term, 0);
    }
    return new TopicColumn(weights, learnt.bias(0), threshold);
  }

  /** Scores articles with what was learnt from the other folds. */
  private HeldOut holdOut(List<Labelled> labelled) {
    HeldOut heldOut = new HeldOut();
    List<Labelled> usual = usual(labelled);
    for (int fold = 0; fold < FOLDS; fold++) {
      try (TrainedNetwork trained =
          train(
              part(matched, fold, false),
              part(taught(), fold, false),
              part(labelled, fold, false))) {
        LinearClassifier kernel = trained.kernel();
        for (List<Labelled> articles : List.of(matched, usual, labelled)) {
          part(articles, fold, true)
              .forEach(one -> add(one, kernel.score(one.features()), heldOut));
        }
      }
    }
    return heldOut;
  }

  private static void add(Labelled one, Scores score, HeldOut heldOut) {
    heldOut.add(new Example(one.features(), topics(one)), score);
  }

  /** So many of the articles without the topic that it is as common among all as it usually is. */
  private List<Labelled> usual(List<Labelled> labelled) {
    long with = matched.size() + labelled.stream().filter(Labelled::has).count();
    double most = with * (1 - LEAST_PREVALENCE) / LEAST_PREVALENCE;
    return unmatched.subList(0, (int) Math.min(unmatched.size(), most));
  }

  private static List<Labelled> part(List<Labelled> articles, int fold, boolean in) {
    List<Labelled> part = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if ((i % FOLDS == fold) == in) {
        part.add(articles.get(i));
      }
    }
    return part;
  }
}
