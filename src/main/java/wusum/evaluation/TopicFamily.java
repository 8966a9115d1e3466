package wusum.evaluation;

import java.util.ArrayList;
import java.util.List;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;

/**
 * Topics that are averaged together.
 *
 * @param topics positions in the taxonomy, in order
 */
public record TopicFamily(String name, List<Integer> topics) {
  public static final String ALL = "all";
  public static final String SECTIONS = "sections";
  public static final String STORIES = "stories";

  public TopicFamily {
    topics = List.copyOf(topics);
  }

  /** All topics; and, where some have a broader one, those at the top and those below. */
  public static List<TopicFamily> list(Taxonomy taxonomy) {
    List<TopicFamily> families = new ArrayList<>();
    families.add(of(ALL, taxonomy, taxonomy.topics()));
    if (!taxonomy.list(false).isEmpty()) {
      families.add(of(SECTIONS, taxonomy, taxonomy.list(true)));
      families.add(of(STORIES, taxonomy, taxonomy.list(false)));
    }
    return List.copyOf(families);
  }

  private static TopicFamily of(String name, Taxonomy taxonomy, List<Topic> topics) {
    return new TopicFamily(
        name, topics.stream().map(topic -> taxonomy.indexOf(topic.id())).toList());
  }

  /** The sum of the counts of its topics. */
  Counts sum(Tally tally) {
    return tally.counts(topics).stream().reduce(Counts.NONE, Counts::plus);
  }
}
