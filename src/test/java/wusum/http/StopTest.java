package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wusum.http.RunningService.TEXT;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
  void stop_bodyStillOnItsWay_isWaitedFor() throws IOException {
    byte[] body = TestModels.IRAN_TEXT.getBytes(StandardCharsets.UTF_8);
    RunningService service = new RunningService();
    try (Socket client = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      String head =
          "POST /v1/tag HTTP/1.1\r\nHost: test\r\nContent-Type: text/plain\r\nContent-Length: "
              + body.length
              + "\r\nExpect: 100-continue\r\n\r\n";
      client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);
      // Longer than a connection that is not in use stays open.
      assertThatThrownBy(() -> stopped.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      client.getOutputStream().write(body);
      assertThat(answer.readLine()).isEmpty();
      assertThat(answer.readLine()).startsWith("HTTP/1.1 200");
      stopped.orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS).join();
    }
  }

  @Test
  void stop_connectionWithoutRequest_isNotWaitedFor() throws IOException {
    RunningService service = new RunningService();
    try (Socket client = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      service.get("/health/live");
      long start = System.nanoTime();
      service.close();
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isLessThan(ServerSettings.defaults().grace().dividedBy(2));
      assertThat(client.getInputStream().read()).isNegative();
    }
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
