package wusum.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import wusum.analysis.TextQueries;
import wusum.article.Article;
import wusum.classifier.LinearClassifier;
import wusum.corpus.ContentId;
import wusum.corpus.LabelledArticle;
import wusum.corpus.NearDuplicates;
import wusum.corpus.Splitter;
import wusum.features.FeatureExtractor;
import wusum.features.Features;
import wusum.registry.ModelContent;
import wusum.taxonomy.TopicId;
import wusum.training.TopicLearner.Labelled;

/**
 * Measures how well a topic is learnt from a few phrases and a few labelled articles: a topic that
 * a model knows is taken from it, learnt anew, and held against articles whose labels are known.
 *
 * <p>For each draw those articles are parted in two, near duplicates together. From one part come
 * the labelled articles to learn from, half of them with the topic (as many as there are), at
 * random; the other part is tested on. So what is tested on is as it comes, whatever was learnt
 * from. The unlabelled articles hold none of them, nor near duplicates.
 */
public final class NewTopicMeasurement {
  private static final long SEED = 20260101;

  private final ModelContent model;
  private final List<LabelledArticle> labelled;
  private final List<LabelledArticle> other;
  private final List<Article> unlabelled;
  private final List<Integer> examples;
  private final int draws;
  private final List<List<List<Integer>>> parts = new ArrayList<>();

  /**
   * @param labelled articles to learn from and to test on
   * @param other articles that are only tested on
   * @param unlabelled what phrases are matched with; those nearly the same as a labelled one are
   *     passed over
   * @param examples how many labelled articles are learnt from, each in turn
   * @param draws how often that is done for each number
   */
  public NewTopicMeasurement(
      ModelContent model,
      List<LabelledArticle> labelled,
      List<LabelledArticle> other,
      List<Article> unlabelled,
      List<Integer> examples,
      int draws) {
    this.model = model;
    this.labelled = List.copyOf(labelled);
    this.other = List.copyOf(other);
    this.examples = List.copyOf(examples);
    this.draws = draws;
    int tested = labelled.size() + other.size();
    List<Article> all = new ArrayList<>();
    labelled.forEach(one -> all.add(one.article()));
    other.forEach(one -> all.add(one.article()));
    all.addAll(unlabelled);
    int[] groups = new NearDuplicates(model.analyzer()).group(all);
    this.unlabelled = unknown(all, groups, tested);
    int[] labelledGroups = java.util.Arrays.copyOf(groups, labelled.size());
    for (int draw = 0; draw < draws; draw++) {
      parts.add(new Splitter(SEED + draw).folds(labelledGroups, 2));
    }
  }

  private static List<Article> unknown(List<Article> all, int[] groups, int tested) {
    Set<String> contents = new HashSet<>();
    all.subList(0, tested).forEach(one -> contents.add(ContentId.of(one.title(), one.text())));
    List<Article> unknown = new ArrayList<>();
    for (int i = tested; i < all.size(); i++) {
      Article article = all.get(i);
      if (groups[i] >= tested
          && !contents.contains(ContentId.of(article.title(), article.text()))) {
        unknown.add(article);
      }
    }
    return unknown;
  }

  /** How many unlabelled articles phrases are matched with. */
  public int unlabelled() {
    return unlabelled.size();
  }

  /**
   * What one story gave.
   *
   * @param matched how many unlabelled articles the phrases label with it
   * @param rules the phrases alone, on the labelled articles
   * @param steps one for each number of examples
   */
  public record Story(TopicId topic, int matched, F1 rules, List<Step> steps) {
    public Story {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What so many examples gave.
   *
   * @param tested on the part of the labelled articles that was not learnt from, one a draw
   * @param other on the other articles, one a draw
   */
  public record Step(int examples, List<F1> tested, List<F1> other) {
    public Step {
      tested = List.copyOf(tested);
      other = List.copyOf(other);
    }
  }

  /** How many decisions were right, wrong, and missed. */
  public record F1(int right, int wrong, int missed) {
    public double value() {
      return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    public double precision() {
      return right == 0 ? 0 : (double) right / (right + wrong);
    }

    public double recall() {
      return right == 0 ? 0 : (double) right / (right + missed);
    }

    private F1 plus(boolean given, boolean has) {
      return new F1(
          right + (given && has ? 1 : 0),
          wrong + (given && !has ? 1 : 0),
          missed + (!given && has ? 1 : 0));
    }
  }

  /** Takes a topic from the model and learns it anew. */
  public Story measure(TopicId topic, SeedLexicon lexicon) {
    LinearClassifier known =
        ((LinearClassifier) model.classifier()).without(model.taxonomy().indexOf(topic));
    FeatureExtractor extractor = model.extractor();
    SeedMatches matches = new SeedMatches(lexicon, model.analyzer(), extractor);
    unlabelled.forEach(matches::add);
    TopicLearner learner =
        new TopicLearner(known, extractor.index().size(), matches, TrainingListener.SILENT);
    List<Labelled> own = labelled(labelled, topic);
    List<Labelled> others = labelled(other, topic);
    List<Step> steps = new ArrayList<>();
    for (int count : examples) {
      List<F1> tested = new ArrayList<>();
      List<F1> otherTested = new ArrayList<>();
      TopicColumn column = learner.learn(List.of());
      for (int draw = 0; draw < draws; draw++) {
        if (count > 0) {
          column = learner.learn(draw(own, parts.get(draw).get(0), count, SEED + draw));
        }
        tested.add(test(column, parts.get(draw).get(1).stream().map(own::get).toList()));
        otherTested.add(test(column, optional(others, topic)));
      }
      steps.add(new Step(count, tested, otherTested));
    }
    return new Story(topic, matches.matched().size(), rules(topic, lexicon), steps);
  }

  private List<Labelled> labelled(List<LabelledArticle> articles, TopicId topic) {
    return articles.stream().map(one -> labelled(one, topic)).toList();
  }

  private Labelled labelled(LabelledArticle one, TopicId topic) {
    Features features = model.extractor().extract(model.analyzer().analyze(one.article()));
    return new Labelled(features, one.topics().contains(topic));
  }

  /** The other articles without those that may have the topic or not. */
  private List<Labelled> optional(List<Labelled> others, TopicId topic) {
    List<Labelled> clear = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      if (!other.get(i).optional().contains(topic)) {
        clear.add(others.get(i));
      }
    }
    return clear;
  }

  /** Half of them with the topic, or as many as there are. */
  private static List<Labelled> draw(List<Labelled> own, List<Integer> part, int count, long seed) {
    List<Labelled> shuffled = new ArrayList<>(part.stream().map(own::get).toList());
    Collections.shuffle(shuffled, new Random(seed));
    List<Labelled> with = shuffled.stream().filter(Labelled::has).limit(count / 2).toList();
    List<Labelled> drawn = new ArrayList<>(with);
    shuffled.stream().filter(one -> !one.has()).limit(count - with.size()).forEach(drawn::add);
    return drawn;
  }

  private static F1 test(TopicColumn column, List<Labelled> articles) {
    F1 f1 = new F1(0, 0, 0);
    for (Labelled one : articles) {
      f1 = f1.plus(column.gives(one.features()), one.has());
    }
    return f1;
  }

  private F1 rules(TopicId topic, SeedLexicon lexicon) {
    TextQueries queries = new TextQueries(model.analyzer());
    F1 f1 = new F1(0, 0, 0);
    for (LabelledArticle one : labelled) {
      SeedLabel label =
          SeedLabeller.label(queries.index(model.analyzer().analyze(one.article())), lexicon);
      f1 = f1.plus(label.vote() == SeedLabel.Vote.FOR, one.topics().contains(topic));
    }
    return f1;
  }
}
