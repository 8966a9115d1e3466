package wusum.tagging;

import java.util.List;
import wusum.article.ArticleId;
import wusum.article.Keyword;
import wusum.classifier.Scores;
import wusum.provenance.ModelId;

/** What the tagger says of one article: topics, or that it gives none and why. */
public sealed interface Tagging {
  ArticleId article();

  /** The model that spoke. */
  ModelId model();

  /** Best first; there may be keywords without a topic. */
  List<Keyword> keywords();

  /** The topics given, best first; empty where the tagger abstained. */
  List<TopicScore> topics();

  /** Every topic's probability, in the order of the taxonomy. */
  Scores scores();

  /** How many of the article's words the model knows. */
  TermCoverage coverage();

  /** Known and unknown words of an article, stop words aside. */
  record TermCoverage(int known, int unknown) {}

  /** An article that was given topics. */
  record Tagged(
      ArticleId article,
      ModelId model,
      List<TopicScore> topics,
      List<Keyword> keywords,
      Scores scores,
      TermCoverage coverage)
      implements Tagging {
    public Tagged {
      topics = List.copyOf(topics);
      keywords = List.copyOf(keywords);
      if (topics.isEmpty()) {
        throw new IllegalArgumentException("article " + article + " was tagged with no topic");
      }
    }
  }

  /** An article that was given no topic. */
  record Abstained(
      ArticleId article,
      ModelId model,
      AbstentionReason reason,
      List<Keyword> keywords,
      Scores scores,
      TermCoverage coverage)
      implements Tagging {
    public Abstained {
      keywords = List.copyOf(keywords);
    }

    @Override
    public List<TopicScore> topics() {
      return List.of();
    }
  }
}
