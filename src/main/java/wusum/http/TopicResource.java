package wusum.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Utf8;
import wusum.taxonomy.Topic;
import wusum.taxonomy.TopicId;
import wusum.training.TopicAddition.Added;
import wusum.training.TopicException;
import wusum.training.TopicException.Fault;

/** Adds a topic to the model in service. Thread-safe. */
final class TopicResource {
  private static final int CREATED = 201;

  private final @Nullable TopicDesk desk;
  private final int maxBytes;

  TopicResource(@Nullable TopicDesk desk, ServerSettings settings) {
    this.desk = desk;
    this.maxBytes = settings.maxBatchBytes();
  }

  void add(Context ctx, Exchange exchange) throws IOException {
    MediaType.of(ctx, MediaType.JSON);
    String body = Utf8.decode(new BodyStream(ctx.req(), maxBytes).readAllBytes());
    try {
      TopicRequest request = TopicRequest.parse(body);
      if (desk == null) {
        throw new ProblemException(
            ProblemType.NOT_WRITABLE, "this service keeps the topics it was started with");
      }
      Added added = desk.add(request.topic(), request.articles(), request.examples());
      exchange.usedModel(added.model().id());
      Answer.json(ctx.res(), CREATED, Answered.of(added));
    } catch (TopicException e) {
      throw new ProblemException(problem(e));
    }
  }

  private static Problem problem(TopicException e) {
    String detail = String.valueOf(e.getMessage());
    Fault fault = e.fault();
    return switch (fault) {
      case TAKEN -> Problem.of(ProblemType.TOPIC_TAKEN, detail, fault.field());
      case STORAGE -> Problem.of(ProblemType.NOT_WRITABLE, detail);
      default -> Problem.of(ProblemType.INVALID_TOPIC, detail, fault.field());
    };
  }

  /** The answer to {@code POST /v1/topics}. */
  private record Answered(
      TopicRow topic,
      String model,
      String base,
      int articles,
      int matched,
      int unsure,
      List<Phrase> phrases,
      int examples,
      HeldOut heldOut) {
    static Answered of(Added added) {
      return new Answered(
          TopicRow.of(added.topic()),
          added.model().id().value(),
          added.base().value(),
          added.articles(),
          added.matched(),
          added.unsure(),
          added.byPhrase().entrySet().stream()
              .map(phrase -> new Phrase(phrase.getKey(), phrase.getValue()))
              .toList(),
          added.examples(),
          new HeldOut(added.precision(), added.recall()));
    }
  }

  /** How many articles a phrase matches. */
  private record Phrase(String phrase, int matched) {}

  /** What thresholds give on articles that were not learnt from. */
  private record HeldOut(double precision, double recall) {}

  /** A topic as the routes write it. */
  record TopicRow(
      String id,
      String label,
      String english,
      @Nullable String mediaTopic,
      @Nullable String broader,
      String scope) {
    static TopicRow of(Topic topic) {
      TopicId broader = topic.broader();
      return new TopicRow(
          topic.id().value(),
          topic.arabic(),
          topic.english(),
          topic.mediaTopic(),
          broader == null ? null : broader.value(),
          topic.scope());
    }
  }
}
