package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wusum.http.RunningService.TEXT;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import wusum.classifier.Classifier;
import wusum.classifier.Scores;
import wusum.features.Features;
import wusum.http.RunningService.Reply;

final class StopTest {
  private static final int TIMEOUT_SECONDS = 20;

  /** Answers once it is let. */
  private static final class WaitingClassifier implements Classifier {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch let = new CountDownLatch(1);

    @Override
    public Scores score(Features features) {
      asked.countDown();
      await(let);
      return new Scores(new float[] {1, 1, 1});
    }

    @Override
    public int topics() {
      return 3;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static RunningService service(Classifier classifier) {
    return new RunningService(ServerSettings.defaults(), TestModels.bundle("m1", classifier));
  }

  @Test
  void stop_requestInFlight_isAnswered() {
    WaitingClassifier classifier = new WaitingClassifier();
    RunningService service = service(classifier);
    CompletableFuture<Reply> reply =
        CompletableFuture.supplyAsync(() -> service.post("/v1/tag", TEXT, TestModels.IRAN_TEXT));
    await(classifier.asked);
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);
    while (!service.server.isStopping()) {
      Thread.onSpinWait();
    }
    assertThat(stopped).isNotDone();
    classifier.let.countDown();
    assertThat(reply.orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS).join().status()).isEqualTo(200);
    stopped.orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS).join();
  }

  @Test
  void stop_afterwards_nobodyListens() {
    RunningService service = new RunningService();
    int port = service.port();
    service.close();
    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
        .isInstanceOf(IOException.class);
  }

  @Test
  void stop_twice_isNoFault() {
    RunningService service = new RunningService();
    service.close();
    service.close();
    assertThat(service.server.isStopping()).isTrue();
  }

  @Test
  void drain_ready_saysNo() {
    try (RunningService service = new RunningService()) {
      service.server.drain();
      Reply reply = service.get("/health/ready");
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.json().path("status").asText()).isEqualTo("stopping");
    }
  }

  @Test
  void drain_requests_areAnsweredStill() {
    try (RunningService service = new RunningService()) {
      service.server.drain();
      assertThat(service.post("/v1/tag", TEXT, TestModels.IRAN_TEXT).status()).isEqualTo(200);
    }
  }
}
