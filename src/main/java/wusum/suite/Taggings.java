package wusum.suite;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import wusum.article.Article;
import wusum.classifier.Scores;
import wusum.provenance.ModelId;
import wusum.tagging.AbstentionReason;
import wusum.tagging.BroaderTopics;
import wusum.tagging.Tagging;
import wusum.tagging.Tagging.Abstained;
import wusum.tagging.Tagging.Tagged;
import wusum.tagging.Tagging.TermCoverage;
import wusum.tagging.TopicScore;
import wusum.taxonomy.Taxonomy;

/** Makes taggings of what a baseline decided, with the same rule for sections as the model has. */
final class Taggings {
  private static final TermCoverage UNKNOWN_COVERAGE = new TermCoverage(0, 0);

  private final ModelId model;
  private final Taxonomy taxonomy;
  private final BroaderTopics broader;

  Taggings(String name, Taxonomy taxonomy) {
    this.model = new ModelId(name);
    this.taxonomy = taxonomy;
    this.broader = new BroaderTopics(taxonomy);
  }

  /**
   * @param decided topics as positions in the taxonomy
   */
  Tagging of(Article article, Scores scores, BitSet decided) {
    BitSet given = (BitSet) decided.clone();
    broader.fill(given);
    List<TopicScore> topics = new ArrayList<>();
    given.stream()
        .forEach(i -> topics.add(new TopicScore(taxonomy.topics().get(i), scores.get(i))));
    topics.sort(Comparator.comparingDouble(TopicScore::score).reversed());
    return topics.isEmpty()
        ? new Abstained(
            article.id(), model, AbstentionReason.NO_TOPIC, List.of(), scores, UNKNOWN_COVERAGE)
        : new Tagged(article.id(), model, topics, List.of(), scores, UNKNOWN_COVERAGE);
  }
}
