package wusum.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.classifier.network.NetworkSettings;
import wusum.features.FeatureSettings;
import wusum.features.SubwordSettings;
import wusum.tagging.TaggingOptions;

/**
 * One reproducible training run: what to learn from, how, and with which seed.
 *
 * @param name a short name for the model
 * @param topics the taxonomy file; null to take the topics from the training data
 * @param train what to learn from
 * @param withhold labelled files, in the data folder or beside the spec, whose articles must not be
 *     learnt from
 * @param analysis the word lists of the preprocessor
 * @param pretraining what is learnt of the terms from articles without labels; null for nothing
 * @param weak what seed lexicons say of articles without labels; null for nothing, and then not
 *     written, so that a spec is written as it was before there were any
 * @param subwords the letter sequences that terms share; null for none
 * @param decision how probabilities become topics
 * @param policy what the thresholds are chosen for
 */
public record TrainingSpec(
    String name,
    @Nullable String topics,
    List<Source> train,
    List<String> withhold,
    Analysis analysis,
    @Nullable Pretraining pretraining,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WeakLabels weak,
    @Nullable SubwordSettings subwords,
    FeatureSettings features,
    NetworkSettings network,
    Validation validation,
    Decision decision,
    Policy policy) {

  public TrainingSpec {
    train = List.copyOf(train);
    withhold = List.copyOf(withhold);
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    if (train.isEmpty()) {
      throw new IllegalArgumentException("train names nothing to learn from");
    }
    if (train.stream().noneMatch(Source::news)) {
      throw new IllegalArgumentException(
          "train names no news to learn from: every source has 'news': false");
    }
    if (decision == Decision.TOP && policy.precision() != null) {
      throw new IllegalArgumentException(
          "policy.precision wants thresholds, and the decision 'top' has none");
    }
  }

  /** The same but for how articles are held out to choose thresholds on. */
  public TrainingSpec withValidation(Validation changed) {
    return with(network, changed);
  }

  /** The same but for how the network is trained. */
  public TrainingSpec withNetwork(NetworkSettings changed) {
    return with(changed, validation);
  }

  private TrainingSpec with(NetworkSettings otherNetwork, Validation otherValidation) {
    return new TrainingSpec(
        name,
        topics,
        train,
        withhold,
        analysis,
        pretraining,
        weak,
        subwords,
        features,
        otherNetwork,
        otherValidation,
        decision,
        policy);
  }

  /**
   * Labelled articles, or labels for articles of downloaded data sets: one of {@code articles} and
   * {@code standoff} is set.
   *
   * @param articles a file of labelled articles, or a folder of such files
   * @param standoff a file of stand-off labels
   * @param datasets which data sets of the stand-off labels to take; all where it is empty
   * @param validate whether its articles may be held out to choose thresholds on: not where they
   *     were picked, such as those that a model was unsure of, since what is served comes as it
   *     comes
   * @param news whether they are news; what is not (recipes, poems, lists) has no topics and
   *     teaches the model to give it no story
   * @param note what a user should know of them, such as their licence
   */
  public record Source(
      @Nullable String articles,
      @Nullable String standoff,
      List<String> datasets,
      boolean validate,
      boolean news,
      @Nullable String note) {
    public Source {
      datasets = List.copyOf(datasets);
      if ((articles == null) == (standoff == null)) {
        throw new IllegalArgumentException("a source names either articles or standoff");
      }
      if (!news && articles == null) {
        throw new IllegalArgumentException(
            "a source with 'news': false names articles, since stand-off labels are those of news");
      }
    }
  }

  /**
   * Articles of downloaded data sets whose labels are not asked for, and the space that their terms
   * are placed in.
   *
   * @param words how many of the commonest stems of those articles the model knows beside the terms
   *     of the labelled ones
   * @param dimensions of that space
   * @param passes how often the articles are gone through
   * @param strength the root mean square of the length of an article's place beside that of its own
   *     vector, which is 1
   */
  public record Pretraining(
      List<String> datasets, int words, int dimensions, int passes, double strength) {
    public Pretraining {
      if (datasets == null || datasets.isEmpty()) {
        throw new IllegalArgumentException("names no data set");
      }
      datasets = List.copyOf(datasets);
      if (words < 0) {
        throw new IllegalArgumentException("words must not be negative");
      }
      if (dimensions < 1 || passes < 1 || !(strength > 0)) {
        throw new IllegalArgumentException("wants dimensions, passes and strength above 0");
      }
    }
  }

  /**
   * Articles of downloaded data sets that nobody labelled, and the seed lexicons that label them.
   *
   * @param lexicons the folder of the lexicons, see {@link SeedLabeller}
   * @param articles how many articles of each data set to draw
   * @param weight how much a lexicon's label counts beside one that was made by reading, which
   *     counts 1
   * @param trust which of the lexicons' votes become labels, and what they are worth
   */
  public record WeakLabels(
      String lexicons, List<String> datasets, int articles, double weight, Trust trust) {
    /** What the vote of a lexicon is worth. */
    public enum Trust {
      /** A vote for a topic is a label; nothing is learnt of the other topics there. */
      POSITIVES,
      /** Votes for and against a topic are labels. */
      VOTES,
      /** Each vote is worth what such votes were on labelled articles, see {@link VoteModel}. */
      PRECISION,
      /** Votes that a model of the labelled articles alone agrees with are labels. */
      AGREEMENT
    }

    public WeakLabels {
      if (lexicons == null) {
        throw new IllegalArgumentException("names no folder of lexicons");
      }
      if (datasets == null || datasets.isEmpty()) {
        throw new IllegalArgumentException("names no data set");
      }
      datasets = List.copyOf(datasets);
      if (articles < 1 || !(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("wants articles and weight above 0");
      }
      if (trust == null) {
        throw new IllegalArgumentException("names no trust");
      }
    }
  }

  /** Files of word lists; null for none. */
  public record Analysis(
      @Nullable String stopWords, @Nullable String protectedWords, @Nullable String variants) {}

  /**
   * How many parts the articles are split into to see how the model does on those it has not seen.
   *
   * @param folds into how many parts
   * @param rounds how many of them are held out in turn, each in a training of its own; 1 is a
   *     plain split into training and validation set
   */
  public record Validation(int folds, int rounds) {
    public Validation {
      if (folds < 2 || rounds < 1 || rounds > folds) {
        throw new IllegalArgumentException(
            "validation wants at least 2 folds and between 1 and that many rounds");
      }
    }
  }

  /** How probabilities become topics. */
  public enum Decision {
    /** A threshold for each topic, see {@link Policy}. */
    THRESHOLDS,
    /** The one topic of the highest probability. */
    TOP,
    /**
     * {@link #TOP} where every training article has exactly one topic and no precision is asked
     * for, else thresholds.
     */
    AUTO
  }

  /**
   * What thresholds are chosen for, on articles that were held out: the best F1, or a precision.
   *
   * @param best {@code f1}, which is also meant where neither is set
   * @param precision the share of the articles given a topic that should have it, in (0, 1]; a
   *     topic that never reaches it is never given
   */
  public record Policy(@Nullable String best, @Nullable Double precision) {
    private static final String F1 = "f1";

    public Policy {
      if (best != null && precision != null) {
        throw new IllegalArgumentException("names either best or precision, not both");
      }
      if (best != null && !best.equals(F1)) {
        throw new IllegalArgumentException("best can only be '" + F1 + "', not '" + best + "'");
      }
      if (precision != null && !TaggingOptions.isPrecision(precision)) {
        throw new IllegalArgumentException(
            "precision must be above 0 and at most 1, not " + precision);
      }
    }
  }
}
