package wusum.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * One topic of a taxonomy.
 *
 * @param arabic the label an Arabic reader sees
 * @param english the label in English
 * @param mediaTopic the IPTC Media Topic code (eight digits), null where none fits
 * @param broader the topic that holds this one, null at the top
 * @param scope one sentence that says what belongs to the topic
 */
public record Topic(
    TopicId id,
    String arabic,
    String english,
    @Nullable String mediaTopic,
    @Nullable TopicId broader,
    String scope) {

  public Topic {
    if (arabic.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException("topic " + id + " has an empty label");
    }
  }

  /** A topic known by its id alone, as user data may name it. */
  public static Topic named(TopicId id) {
    return new Topic(id, id.value(), id.value(), null, null, "");
  }
}
