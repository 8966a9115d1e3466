package wusum.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A closed, ordered set of topics. */
final class TaxonomyTest {
  private static final TopicId POLITICS = new TopicId("politics");
  private static final TopicId IRAN = new TopicId("us-iran");
  private static final Taxonomy TAXONOMY =
      new Taxonomy("7", List.of(topic("politics", null), topic("us-iran", "politics")));

  private static Topic topic(String id, @Nullable String broader) {
    return new Topic(
        new TopicId(id), "موضوع", "topic", null, broader == null ? null : new TopicId(broader), "");
  }

  private static TaxonomyException refusal(Topic... topics) {
    return catchThrowableOfType(
        TaxonomyException.class, () -> new Taxonomy("test", List.of(topics)));
  }

  @Test
  void indexOf_knownTopic_isItsPosition() {
    assertThat(TAXONOMY.indexOf(POLITICS)).isZero();
    assertThat(TAXONOMY.indexOf(IRAN)).isEqualTo(1);
  }

  @Test
  void indexOf_unknownTopic_isRefused() {
    assertThatThrownBy(() -> TAXONOMY.indexOf(new TopicId("weather")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weather");
  }

  @Test
  void find_unknownTopic_isEmpty() {
    assertThat(TAXONOMY.find(new TopicId("weather"))).isEmpty();
    assertThat(TAXONOMY.find(IRAN)).contains(TAXONOMY.topics().get(1));
  }

  @Test
  void list_topAndBelow_partTheTopics() {
    assertThat(TAXONOMY.list(true)).extracting(Topic::id).containsExactly(POLITICS);
    assertThat(TAXONOMY.list(false)).extracting(Topic::id).containsExactly(IRAN);
  }

  @Test
  void topics_listGivenChangedLater_staysAsItWas() {
    List<Topic> topics = new ArrayList<>(List.of(topic("politics", null)));
    Taxonomy taxonomy = new Taxonomy("test", topics);
    topics.clear();
    assertThat(taxonomy.size()).isEqualTo(1);
  }

  @Test
  void topics_cannotBeAddedTo() {
    List<Topic> topics = TAXONOMY.topics();
    assertThatThrownBy(() -> topics.add(topic("sport", null)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void new_broaderBehindItsTopic_isAccepted() {
    Taxonomy taxonomy =
        new Taxonomy("test", List.of(topic("us-iran", "politics"), topic("politics", null)));
    assertThat(taxonomy.get(IRAN).broader()).isEqualTo(POLITICS);
  }

  @Test
  void new_noTopics_isRefused() {
    List<Topic> none = List.of();
    assertThatThrownBy(() -> new Taxonomy("test", none))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void new_duplicateId_isRefusedAndNamed() {
    TaxonomyException refusal = refusal(topic("sport", null), topic("sport", null));
    assertThat(refusal.topic()).isEqualTo(new TopicId("sport"));
    assertThat(refusal).hasMessageContaining("duplicate");
  }

  @Test
  void new_unknownBroader_isRefusedAndNamed() {
    TaxonomyException refusal = refusal(topic("us-iran", "diplomacy"));
    assertThat(refusal.topic()).isEqualTo(IRAN);
    assertThat(refusal).hasMessageContaining("diplomacy");
  }

  @Test
  void new_topicThatIsItsOwnBroader_isRefused() {
    assertThat(refusal(topic("sport", "sport"))).hasMessageContaining("cycle");
  }

  @Test
  void new_cycleOfThree_isRefused() {
    assertThat(refusal(topic("a", "b"), topic("b", "c"), topic("c", "a")))
        .hasMessageContaining("cycle");
  }

  @Test
  void new_topicBelowACycle_isNotTheOneNamed() {
    TaxonomyException refusal = refusal(topic("below", "a"), topic("a", "b"), topic("b", "a"));
    assertThat(refusal.topic()).isEqualTo(new TopicId("a"));
  }
}
