package wusum.suite;

import java.util.BitSet;
import wusum.corpus.LabelledArticle;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;

/** The topics of labelled articles as positions in a taxonomy. */
final class Labels {
  private Labels() {}

  static BitSet of(LabelledArticle article, Taxonomy taxonomy) {
    BitSet topics = new BitSet(taxonomy.size());
    for (TopicId topic : article.topics()) {
      topics.set(taxonomy.indexOf(topic));
    }
    return topics;
  }
}
