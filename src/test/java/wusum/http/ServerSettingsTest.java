package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ServerSettingsTest {
  private static final ServerSettings DEFAULTS = ServerSettings.defaults();

  @Test
  void defaults_host_isLoopback() {
    assertThat(DEFAULTS.host()).isEqualTo("127.0.0.1");
    assertThat(DEFAULTS.port()).isEqualTo(8080);
  }

  @Test
  void host_reachableWithoutKey_isRefused() {
    assertThatThrownBy(() -> DEFAULTS.withAddress("0.0.0.0", 8080, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("0.0.0.0", "API key", "127.0.0.1");
  }

  @Test
  void host_reachableWithKey_isTaken() {
    ApiKey key = new ApiKey("0123456789abcdef");
    assertThat(DEFAULTS.withAddress("0.0.0.0", 80, key).host()).isEqualTo("0.0.0.0");
  }

  @Test
  void host_localhost_isTaken() {
    assertThat(DEFAULTS.withAddress("localhost", 80, null).host()).isEqualTo("localhost");
  }

  @Test
  void host_blank_isRefused() {
    assertThatThrownBy(() -> DEFAULTS.withAddress(" ", 80, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("host");
  }

  @Test
  void port_outOfRange_isRefused() {
    assertThatThrownBy(() -> DEFAULTS.withPort(65_536))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("65536");
  }

  @Test
  void start_portInUse_saysSo() {
    try (RunningService first = new RunningService();
        TaggingServer second =
            new TaggingServer(DEFAULTS.withPort(first.port()), first.model::get)) {
      assertThatThrownBy(second::start)
          .isInstanceOf(ServerException.class)
          .hasMessageContainingAll("127.0.0.1:" + first.port(), "in use");
    }
  }
}
