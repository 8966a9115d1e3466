package wusum.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import wusum.classifier.Example;
import wusum.classifier.LinearClassifier;
import wusum.classifier.Trainer.TrainedClassifier;
import wusum.classifier.network.NetworkSettings;
import wusum.classifier.network.NetworkTrainer;
import wusum.features.Features;
import wusum.tagging.PrecisionRecallCurve;
import wusum.tagging.PrecisionRecallCurve.Scored;

/**
 * Learns one more topic for a classifier that knows others: from articles that a lexicon labelled
 * weakly, and from labelled ones where there are any.
 *
 * <p>The network sees an article's terms and, beside them, what the classifier thinks of the topics
 * it knows: an article on oil prices is one on the economy before anybody taught oil. That is
 * linear in the terms too, so both are taken together into one column of weights.
 *
 * <p>Both sides, those that have the topic and those that do not, weigh the same, so a probability
 * of one half parts them. Articles that look like the topic although no phrase matches them are
 * left out the second time: phrases miss some.
 */
final class TopicLearner {
  /** Of each side at most so many weakly labelled articles are learnt from, drawn at random. */
  static final int MOST_MATCHED = 3_000;

  final int MOST_UNMATCHED = Integer.getInteger("neg", 6000);

  /** How many weakly labelled articles of its side one labelled article is worth. */
  private static final double WORTH = 10;

  /** Labelled articles have at least and at most such a share in their side. */
  private static final double LEAST_SHARE = 0.15;

  private static final double MOST_SHARE = 0.5;

  /** Above this probability an article that no phrase matches may have the topic. */
  private final double DOUBTFUL = Double.parseDouble(System.getProperty("doubt", "0.27"));

  /** The size of what the classifier thinks of a topic, beside terms of about a tenth. */
  private final float THOUGHT = Float.parseFloat(System.getProperty("thought", "0.05"));

  private final double BALANCE = Double.parseDouble(System.getProperty("bal", "0.6"));
  private final int EPOCHS = Integer.getInteger("ep", 12);
  private final int BATCH = Integer.getInteger("ba", 64);
  private final double RATE = Double.parseDouble(System.getProperty("lr", "0.05"));
  private final double L2 = Double.parseDouble(System.getProperty("l2", "1e-5"));
  static final long SEED = 20260101;
  private static final double LEAST_VARIANCE = 1e-6;

  private static final int FOLDS = 3;
  private static final int CURVE_POINTS = 50;

  private final LinearClassifier known;
  private final int terms;
  private final NetworkSettings settings;
  private final TrainingListener listener;
  private final double[] means;
  private final double[] deviations;
  private final List<Labelled> matched;
  private final List<Labelled> unmatched;

  /**
   * @param known the classifier of the other topics
   * @param terms how many terms features may name; those beyond the classifier's are new
   */
  TopicLearner(LinearClassifier known, int terms, SeedMatches matches, TrainingListener listener) {
    this.known = known.withTerms(terms);
    this.terms = terms;
    this.settings =
        new NetworkSettings(
            NetworkSettings.Loss.CROSS_ENTROPY, EPOCHS, BATCH, RATE, L2, 0, 0, 0, SEED);
    this.listener = listener;
    this.means = new double[known.topics()];
    this.deviations = new double[known.topics()];
    measure(matches.unmatched());
    this.matched = inputs(matches.matched(), true, MOST_MATCHED);
    this.unmatched = inputs(matches.unmatched(), false, Integer.MAX_VALUE);
  }

  /** An article with the topic or without it. */
  record Labelled(Features features, boolean has) {}

  /**
   * Learns the topic.
   *
   * @param labelled articles of which it is known whether they have it; there may be none
   */
  TopicColumn learn(List<Labelled> labelled) {
    return folded(train(matched, clear(matched, drawn(), inputs(labelled)), inputs(labelled)));
  }

  /**
   * What thresholds would give: each article is scored with what was learnt from other ones. The
   * labels are the lexicon's where no better ones are known, so this says how well the phrases are
   * generalised, not how good they are.
   */
  PrecisionRecallCurve curve(List<Labelled> labelled) {
    List<Labelled> sure = inputs(labelled);
    List<Scored> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Labelled> in = part(matched, fold, false);
      List<Labelled> sureIn = part(sure, fold, false);
      TopicColumn column = train(in, clear(in, part(drawn(), fold, false), sureIn), sureIn);
      for (List<Labelled> articles : List.of(matched, unmatched, sure)) {
        for (Labelled one : part(articles, fold, true)) {
          scored.add(new Scored(column.score(one.features()), one.has()));
        }
      }
    }
    return PrecisionRecallCurve.of(scored, CURVE_POINTS);
  }

  private void measure(List<Features> articles) {
    double[] squares = new double[means.length];
    for (Features article : articles) {
      float[] logOdds = known.logOdds(article);
      for (int topic = 0; topic < means.length; topic++) {
        means[topic] += logOdds[topic] / articles.size();
        squares[topic] += (double) logOdds[topic] * logOdds[topic] / articles.size();
      }
    }
    for (int topic = 0; topic < means.length; topic++) {
      double variance = squares[topic] - means[topic] * means[topic];
      deviations[topic] = Math.sqrt(Math.max(LEAST_VARIANCE, variance));
    }
  }

  private List<Labelled> drawn() {
    return unmatched.subList(0, Math.min(MOST_UNMATCHED, unmatched.size()));
  }

  /** Those of the articles without a match that do not look like the topic all the same. */
  private List<Labelled> clear(
      List<Labelled> with, List<Labelled> without, List<Labelled> labelled) {
    TopicColumn first = train(with, without, labelled);
    return without.stream().filter(one -> first.score(one.features()) < DOUBTFUL).toList();
  }

  private List<Labelled> inputs(List<Labelled> labelled) {
    return labelled.stream().map(one -> input(one.features(), one.has())).toList();
  }

  /** The inputs of articles of one side in a random order, so that any part is a sample. */
  private List<Labelled> inputs(List<Features> articles, boolean has, int most) {
    List<Features> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(settings.seed()));
    return shuffled.stream().limit(most).map(one -> input(one, has)).toList();
  }

  /** The terms of an article, and what the classifier thinks of each topic as further terms. */
  private Labelled input(Features features, boolean has) {
    int topics = known.topics();
    int[] ids = new int[features.size() + topics];
    float[] weights = new float[ids.length];
    for (int i = 0; i < features.size(); i++) {
      ids[i] = features.term(i);
      weights[i] = features.weight(i);
    }
    float[] logOdds = known.logOdds(features);
    for (int topic = 0; topic < topics; topic++) {
      ids[features.size() + topic] = terms + topic;
      weights[features.size() + topic] =
          (float) (THOUGHT * (logOdds[topic] - means[topic]) / deviations[topic]);
    }
    return new Labelled(new Features(ids, weights, features.known(), features.unknown()), has);
  }

  /** A column over the terms and the further terms. */
  private TopicColumn train(
      List<Labelled> matched, List<Labelled> unmatched, List<Labelled> labelled) {
    List<Example> examples = new ArrayList<>();
    List<Labelled> with = labelled.stream().filter(Labelled::has).toList();
    List<Labelled> without = labelled.stream().filter(one -> !one.has()).toList();
    double rare = matched.size() + with.size();
    double common = unmatched.size() + without.size();
    double weight = Math.max(1, Math.pow(common / rare, BALANCE));
    addSide(matched, with, rare * weight, examples);
    addSide(unmatched, without, common, examples);
    try (TrainedClassifier trained =
        new NetworkTrainer(settings).train(examples, terms + known.topics(), 1, listener::epoch)) {
      LinearClassifier kernel = (LinearClassifier) trained.kernel();
      float[] weights = new float[kernel.terms()];
      for (int term = 0; term < weights.length; term++) {
        weights[term] = kernel.weight(term, 0);
      }
      return new TopicColumn(weights, kernel.bias(0));
    }
  }

  /** Adds examples of one side, which weigh {@code side} together. */
  private void addSide(
      List<Labelled> weak, List<Labelled> labelled, double side, List<Example> examples) {
    double worth = WORTH * labelled.size();
    double share = Math.min(MOST_SHARE, Math.max(LEAST_SHARE, worth / (worth + weak.size())));
    share = labelled.isEmpty() ? 0 : weak.isEmpty() ? 1 : share;
    add(weak, (1 - share) * side, examples);
    add(labelled, share * side, examples);
  }

  private void add(List<Labelled> articles, double together, List<Example> examples) {
    for (Labelled one : articles) {
      BitSet topics = new BitSet();
      topics.set(0, one.has());
      float weight = (float) (together / articles.size());
      examples.add(new Example(one.features(), topics, new BitSet(), weight));
    }
  }

  /** Takes what was learnt of the classifier's thoughts into the weights of the terms. */
  private TopicColumn folded(TopicColumn column) {
    float[] weights = new float[terms];
    double bias = column.bias();
    for (int topic = 0; topic < known.topics(); topic++) {
      double factor = column.weights()[terms + topic] * THOUGHT / deviations[topic];
      for (int term = 0; term < terms; term++) {
        weights[term] += (float) (factor * known.weight(term, topic));
      }
      bias += factor * (known.bias(topic) - means[topic]);
    }
    for (int term = 0; term < terms; term++) {
      weights[term] += column.weights()[term];
    }
    return new TopicColumn(weights, (float) bias);
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
