package wusum.tagging;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;

/**
 * Sees that every article that is given a topic has at least one section: where none was given,
 * those of its stories are. Where one was, the classifier has spoken, and knows better than the
 * taxonomy. Immutable.
 */
public final class BroaderTopics {
  private final Taxonomy taxonomy;
  private final BitSet sections;

  public BroaderTopics(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.sections = new BitSet(taxonomy.size());
    for (int i = 0; i < taxonomy.size(); i++) {
      sections.set(i, taxonomy.topics().get(i).broader() == null);
    }
  }

  /**
   * @param given topics as positions in the taxonomy; the missing ones are added
   */
  public void fill(BitSet given) {
    if (given.intersects(sections)) {
      return;
    }
    for (int i : given.stream().toArray()) {
      @Nullable TopicId up = taxonomy.topics().get(i).broader();
      for (; up != null; up = taxonomy.get(up).broader()) {
        given.set(taxonomy.indexOf(up));
      }
    }
  }

  /** Takes the topics away that stand under another. */
  void keepSections(BitSet given) {
    given.and(sections);
  }
}
