package wusum.taxonomy;

/** The stable identifier of a topic, such as {@code us-iran}. */
public record TopicId(String value) implements Comparable<TopicId> {
  public TopicId {
    if (value.isBlank() || value.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException(
          "a topic id must not be empty or hold white space: '" + value + "'");
    }
  }

  @Override
  public int compareTo(TopicId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
