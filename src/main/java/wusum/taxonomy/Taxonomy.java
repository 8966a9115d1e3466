package wusum.taxonomy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A closed, ordered set of topics. The order is that of the classifier's outputs. Immutable.
 *
 * <p>A taxonomy is refused where two topics share an id, where a broader topic is unknown, or where
 * the broader topics of a topic lead back to it.
 */
public final class Taxonomy {
  private final String version;
  private final List<Topic> topics;
  private final Map<TopicId, Integer> indexes;

  public Taxonomy(String version, List<Topic> topics) {
    this.version = version;
    this.topics = List.copyOf(topics);
    this.indexes = indexes(this.topics);
    this.topics.forEach(this::checkBroaderIsKnown);
    this.topics.forEach(this::checkNoCycle);
  }

  private static Map<TopicId, Integer> indexes(List<Topic> topics) {
    if (topics.isEmpty()) {
      throw new IllegalArgumentException("a taxonomy needs at least one topic");
    }
    Map<TopicId, Integer> indexes = new HashMap<>();
    for (Topic topic : topics) {
      if (indexes.putIfAbsent(topic.id(), indexes.size()) != null) {
        throw new TaxonomyException(topic.id(), "duplicate topic id '" + topic.id() + "'");
      }
    }
    return Map.copyOf(indexes);
  }

  private void checkBroaderIsKnown(Topic topic) {
    TopicId broader = topic.broader();
    if (broader != null && !contains(broader)) {
      throw new TaxonomyException(
          topic.id(), "topic '" + topic.id() + "' names an unknown broader '" + broader + "'");
    }
  }

  private void checkNoCycle(Topic topic) {
    Set<TopicId> seen = new HashSet<>();
    TopicId broader = topic.broader();
    // A cycle further up that does not come back here is the fault of the topics on it.
    while (broader != null && seen.add(broader)) {
      if (broader.equals(topic.id())) {
        throw new TaxonomyException(
            topic.id(), "the broader topics of '" + topic.id() + "' form a cycle");
      }
      broader = get(broader).broader();
    }
  }

  /** This taxonomy with one topic more, at the end. */
  public Taxonomy plus(Topic topic) {
    List<Topic> more = new ArrayList<>(topics);
    more.add(topic);
    return new Taxonomy(version, more);
  }

  public String version() {
    return version;
  }

  /** Every topic, in the order of the classifier's outputs. */
  public List<Topic> topics() {
    return topics;
  }

  public int size() {
    return topics.size();
  }

  public boolean contains(TopicId id) {
    return indexes.containsKey(id);
  }

  /** The position of a topic among the classifier's outputs. */
  public int indexOf(TopicId id) {
    Integer index = indexes.get(id);
    if (index == null) {
      throw new IllegalArgumentException("unknown topic '" + id + "'");
    }
    return index;
  }

  /**
   * The positions of some topics.
   *
   * @throws IllegalArgumentException naming a topic that is not here
   */
  public BitSet positions(Collection<TopicId> ids) {
    BitSet positions = new BitSet(size());
    ids.forEach(id -> positions.set(indexOf(id)));
    return positions;
  }

  public Topic get(TopicId id) {
    return topics.get(indexOf(id));
  }

  public Optional<Topic> find(TopicId id) {
    return contains(id) ? Optional.of(get(id)) : Optional.empty();
  }

  /** The topics at the top (such as sections) or below one (such as stories), in order. */
  public List<Topic> list(boolean top) {
    return topics.stream().filter(topic -> (topic.broader() == null) == top).toList();
  }
}
