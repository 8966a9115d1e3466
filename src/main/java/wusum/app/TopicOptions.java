package wusum.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;
import wusum.training.NewTopic;

/** The topic that a newsroom wants. */
final class TopicOptions {
  @Option(names = "--id", required = true, paramLabel = "ID", description = "Such as us-iran.")
  private String id = "";

  @Option(
      names = "--ar",
      required = true,
      paramLabel = "LABEL",
      description = "What an Arabic reader sees.")
  private String arabic = "";

  @Option(names = "--en", paramLabel = "LABEL", description = "The same in English.")
  private @Nullable String english;

  @Option(names = "--broader", paramLabel = "ID", description = "The topic that holds it.")
  private @Nullable String broader;

  @Option(
      names = "--scope",
      required = true,
      paramLabel = "TEXT",
      description = "What belongs to it, in a sentence.")
  private String scope = "";

  @Option(
      names = "--phrase",
      required = true,
      paramLabel = "PHRASE",
      description = "Speaks for the topic; to be given 5 times or more.")
  private List<String> phrases = List.of();

  @Option(
      names = "--against",
      paramLabel = "PHRASE",
      description = "Rules the topic out; may be given several times.")
  private List<String> against = List.of();

  NewTopic topic() {
    try {
      Topic topic =
          new Topic(
              new TopicId(id),
              arabic,
              english == null ? id : english,
              null,
              broader == null ? null : new TopicId(broader),
              scope);
      return new NewTopic(topic, phrases, against);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The options as they were given. */
  String again() {
    return ShellWord.options("--id", List.of(id))
        + ShellWord.options("--ar", List.of(arabic))
        + ShellWord.options("--en", english == null ? List.of() : List.of(english))
        + ShellWord.options("--broader", broader == null ? List.of() : List.of(broader))
        + ShellWord.options("--scope", List.of(scope))
        + ShellWord.options("--phrase", phrases)
        + ShellWord.options("--against", against);
  }
}
