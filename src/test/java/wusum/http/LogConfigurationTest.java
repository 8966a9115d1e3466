package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import org.junit.jupiter.api.Test;

final class LogConfigurationTest {
  private static AsyncAppender appender(String choice) throws JoranException {
    LoggerContext context = new LoggerContext();
    if (!choice.isEmpty()) {
      context.putProperty("wusum.log", choice);
    }
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(LogConfigurationTest.class.getResource("/logback.xml"));
    AsyncAppender async = (AsyncAppender) context.getLogger("ROOT").getAppender("async");
    context.getLogger("ROOT").detachAppender(async);
    return async;
  }

  @Test
  void log_byDefault_isPlain() throws JoranException {
    assertThat(appender("").getAppender("plain")).isNotNull();
  }

  @Test
  void log_jsonByOption_isJson() throws JoranException {
    assertThat(appender("json").getAppender("json")).isNotNull();
  }

  @Test
  void log_full_neverHoldsUpARequest() throws JoranException {
    assertThat(appender("").isNeverBlock()).isTrue();
  }
}
