package wusum.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import wusum.corpus.Json;
import wusum.features.FeatureSettings;

final class FeaturesFileTest {
  private static FeatureSettings settings(String json) throws IOException {
    return Json.MAPPER.readValue(json, FeaturesFile.class).settings();
  }

  @Test
  void settings_fileOfAnOlderModel_haveNoLead() throws IOException {
    assertThat(
            settings(
                "{\"minArticles\": 2, \"maxTerms\": 9, \"pairs\": true, \"titleWeight\": 0.6}"))
        .isEqualTo(new FeatureSettings(2, 9, true, 0.6, 0));
  }

  @Test
  void settings_writtenAndReadAgain_areTheSame() throws IOException {
    FeatureSettings settings = new FeatureSettings(3, 7, false, 0.5, 0.4);
    assertThat(settings(Json.MAPPER.writeValueAsString(FeaturesFile.of(settings))))
        .isEqualTo(settings);
  }
}
