package wusum.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Topics and their ids. */
final class TopicTest {
  private static final TopicId SPORT = new TopicId("sport");

  @Test
  void named_hasItsIdForALabel() {
    Topic topic = Topic.named(SPORT);
    assertThat(topic.arabic()).isEqualTo("sport");
    assertThat(topic.broader()).isNull();
  }

  @Test
  void new_emptyLabel_isRefused() {
    assertThatThrownBy(() -> new Topic(SPORT, " ", "Sport", null, null, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sport");
    assertThatThrownBy(() -> new Topic(SPORT, "رياضة", "", null, null, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void id_blankOrWithWhiteSpace_isRefused() {
    for (String value : new String[] {"", " ", "us iran", "us\u2003iran"}) {
      assertThatThrownBy(() -> new TopicId(value)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void id_inArabic_isAccepted() {
    assertThat(new TopicId("رياضة")).hasToString("رياضة");
  }

  @Test
  void ids_areOrderedByTheirText() {
    assertThat(new TopicId("economy")).isLessThan(SPORT);
  }
}
