package wusum.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import wusum.tagging.NewsDetector;

final class NewsFileTest {
  private static NewsDetector read(String json) throws JsonProcessingException {
    return ManifestJson.MAPPER.readValue(json, NewsFile.class).detector(2);
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("news.json " + message);
  }

  @Test
  void detector_written_isTheSameWhenRead() throws JsonProcessingException {
    NewsDetector detector = new NewsDetector(new float[] {0.1f, -3}, 0.7f, 0.45925492f);
    NewsDetector again = read(ManifestJson.MAPPER.writeValueAsString(NewsFile.of(detector)));
    assertThat(again.weights()).isEqualTo(detector.weights());
    assertThat(again.bias()).isEqualTo(detector.bias());
    assertThat(again.threshold()).isEqualTo(detector.threshold());
  }

  @Test
  void detector_otherNumberOfWeights_isRefused() {
    assertRefused(
        "{\"threshold\": 0.5, \"bias\": 0, \"weights\": [1]}", "has 1 weights for 2 terms");
  }

  @Test
  void detector_noWeights_isRefused() {
    assertRefused("{\"threshold\": 0.5, \"bias\": 0}", "holds no weights");
  }

  @Test
  void detector_thresholdThatNothingIsBelow_isRefused() {
    assertRefused(
        "{\"threshold\": 0, \"bias\": 0, \"weights\": [1, 2]}", "has no threshold above 0");
  }

  @Test
  void detector_weightThatIsNoNumber_isRefused() {
    assertRefused(
        "{\"threshold\": 0.5, \"bias\": 0, \"weights\": [1, \"NaN\"]}",
        "has a weight that is no number");
  }

  @Test
  void detector_noThreshold_isRefused() {
    assertThatThrownBy(() -> read("{\"bias\": 0, \"weights\": [1, 2]}"))
        .isInstanceOf(JsonProcessingException.class);
  }
}
