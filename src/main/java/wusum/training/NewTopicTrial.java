package wusum.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.TextQueries;
import wusum.article.Article;
import wusum.corpus.LabelledArticle;
import wusum.features.FeatureExtractor;
import wusum.features.Features;
import wusum.taxonomy.TopicId;
import wusum.training.SeedLabel.Vote;
import wusum.training.TopicLearner.Labelled;

/** One story learnt anew, as {@link TopicAddition} would add it to a model without it. */
final class NewTopicTrial {
  private final TopicId topic;
  private final TextAnalyzer analyzer;
  private final FeatureExtractor extractor;
  private final SeedLexicon lexicon;
  private final SeedMatches matches;
  private final TopicLearner learner;
  private final List<Labelled> pool;
  private final List<OnSet> sets;

  /** An article that is measured on. */
  private record Measured(int group, Features features, boolean phrases, boolean has) {}

  private record OnSet(int groups, List<Measured> articles) {}

  /**
   * @param extractor of the model that the story is added to
   * @throws TopicException where the phrases match too few articles
   */
  NewTopicTrial(
      HeldOutStory story,
      FeatureExtractor extractor,
      NewTopicSplit split,
      TrainingListener listener) {
    this.topic = story.topic();
    this.analyzer = split.taught().analyzer();
    this.lexicon = story.lexicon(analyzer);
    this.extractor = AddedTerms.extend(extractor, lexicon);
    this.matches = new SeedMatches(lexicon, analyzer, this.extractor);
    split.pool().forEach(one -> matches.passOver(one.article()));
    split.unlabelled().forEach(matches::add);
    TopicAddition.checkEnough(matches, List.of());
    this.learner = new TopicLearner(this.extractor.index().size(), matches, listener);
    this.pool = split.pool().stream().filter(this::isClear).map(this::labelled).toList();
    this.sets = split.tested().stream().map(this::measured).toList();
  }

  /** How many unlabelled articles the phrases label with the story. */
  int matched() {
    return matches.matched().size();
  }

  /** The decisions of the phrases alone, set by set. */
  List<GroupedCounts> phrasesAlone() {
    return sets.stream().map(set -> count(set, Measured::phrases)).toList();
  }

  /**
   * The decisions after so many examples, half of them with the story or as many as there are, set
   * by set.
   */
  List<GroupedCounts> learn(int examples, long seed) {
    TopicColumn column = learner.learn(draw(examples, seed)).column();
    return sets.stream().map(set -> count(set, one -> column.gives(one.features()))).toList();
  }

  private interface Decision {
    boolean gives(Measured article);
  }

  private static GroupedCounts count(OnSet set, Decision decision) {
    GroupedCounts counts = new GroupedCounts(set.groups());
    set.articles().forEach(one -> counts.add(one.group(), decision.gives(one), one.has()));
    return counts;
  }

  private List<Labelled> draw(int examples, long seed) {
    List<Labelled> shuffled = new ArrayList<>(pool);
    Collections.shuffle(shuffled, new Random(seed));
    List<Labelled> with = shuffled.stream().filter(Labelled::has).limit(examples / 2).toList();
    List<Labelled> drawn = new ArrayList<>(with);
    shuffled.stream().filter(one -> !one.has()).limit(examples - with.size()).forEach(drawn::add);
    return drawn;
  }

  /** Whether it is known of an article whether it has the story. */
  private boolean isClear(LabelledArticle one) {
    return one.topics().contains(topic) || !one.optional().contains(topic);
  }

  private Labelled labelled(LabelledArticle one) {
    return new Labelled(features(one.article()), one.topics().contains(topic));
  }

  private Features features(Article article) {
    return extractor.extract(analyzer.analyze(article));
  }

  private OnSet measured(MeasuredSet set) {
    TextQueries queries = new TextQueries(analyzer);
    List<Measured> measured = new ArrayList<>();
    for (int i = 0; i < set.articles().size(); i++) {
      LabelledArticle one = set.articles().get(i);
      if (isClear(one)) {
        AnalyzedArticle analyzed = analyzer.analyze(one.article());
        Vote vote = SeedLabeller.label(queries.index(analyzed), lexicon).vote();
        measured.add(
            new Measured(
                set.groups().get(i),
                extractor.extract(analyzed),
                vote == Vote.FOR,
                one.topics().contains(topic)));
      }
    }
    return new OnSet(set.groupCount(), measured);
  }
}
