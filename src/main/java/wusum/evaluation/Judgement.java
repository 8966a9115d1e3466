package wusum.evaluation;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wusum.article.ArticleId;
import wusum.classifier.Scores;
import wusum.corpus.LabelledArticle;
import wusum.tagging.Tagging;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;

/**
 * What one article was given, beside what it should have been given; topics are positions in the
 * taxonomy. Nobody changes the sets once they are made.
 */
final class Judgement {
  private final BitSet topics;
  private final BitSet optional;
  private final BitSet given;
  private final Scores scores;
  private final List<Integer> ranking;

  private Judgement(BitSet topics, BitSet optional, BitSet given, Scores scores) {
    this.topics = topics;
    this.optional = optional;
    this.given = given;
    this.scores = scores;
    this.ranking =
        IntStream.range(0, scores.size())
            .filter(topic -> !optional.get(topic))
            .boxed()
            .sorted(Comparator.comparingDouble(scores::get).reversed())
            .toList();
  }

  /** A topic that is both given by the readers and optional counts as given. */
  static Judgement of(LabelledArticle gold, Tagging tagging, Taxonomy taxonomy) {
    checkScores(tagging, taxonomy);
    ArticleId article = gold.article().id();
    BitSet topics = positions(gold.topics(), taxonomy, article);
    BitSet optional = minus(positions(gold.optional(), taxonomy, article), topics);
    List<TopicId> given = tagging.topics().stream().map(score -> score.topic().id()).toList();
    return new Judgement(topics, optional, positions(given, taxonomy, article), tagging.scores());
  }

  private static void checkScores(Tagging tagging, Taxonomy taxonomy) {
    Scores scores = tagging.scores();
    if (scores.size() != taxonomy.size()) {
      throw new IllegalArgumentException(
          "article %s has %d scores for %d topics"
              .formatted(tagging.article(), scores.size(), taxonomy.size()));
    }
    for (int topic = 0; topic < scores.size(); topic++) {
      if (Float.isNaN(scores.get(topic))) {
        throw new IllegalArgumentException(
            "article %s has no number as its score for topic '%s'"
                .formatted(tagging.article(), taxonomy.topics().get(topic).id()));
      }
    }
  }

  private static BitSet positions(
      Collection<TopicId> topics, Taxonomy taxonomy, ArticleId article) {
    BitSet positions = new BitSet(taxonomy.size());
    for (TopicId topic : topics) {
      if (!taxonomy.contains(topic)) {
        throw new IllegalArgumentException(
            "article " + article + " has an unknown topic '" + topic + "'");
      }
      positions.set(taxonomy.indexOf(topic));
    }
    return positions;
  }

  private static BitSet minus(BitSet set, BitSet other) {
    BitSet difference = (BitSet) set.clone();
    difference.andNot(other);
    return difference;
  }

  /** The topics the article has. */
  BitSet topics() {
    return topics;
  }

  boolean isOptional(int topic) {
    return optional.get(topic);
  }

  double score(int topic) {
    return scores.get(topic);
  }

  BitSet right() {
    BitSet right = (BitSet) given.clone();
    right.and(topics);
    return right;
  }

  BitSet wrong() {
    return minus(minus(given, topics), optional);
  }

  BitSet missed() {
    return minus(topics, given);
  }

  /** Whether it was given what it should have been, no more and no less. */
  boolean isExact() {
    return wrong().isEmpty() && missed().isEmpty();
  }

  /** Every topic that is not optional, best first; equal scores in the order of the taxonomy. */
  List<Integer> ranking() {
    return ranking;
  }

  /** Whether the topic with the highest score is the only one the article has. */
  boolean isBestTheOnlyOne() {
    return topics.cardinality() == 1 && topics.get(ranking.get(0));
  }
}
