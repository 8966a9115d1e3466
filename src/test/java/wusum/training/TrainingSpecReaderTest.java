package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import wusum.classifier.network.NetworkSettings.Loss;
import wusum.corpus.Json;
import wusum.features.SubwordSettings;
import wusum.training.TrainingSpec.WeakLabels;
import wusum.training.TrainingSpec.WeakLabels.Trust;

final class TrainingSpecReaderTest {
  private static final String NEWS = "{\"articles\": \"news.jsonl\"}";
  private static final String PLACES =
      "\"dimensions\": 8, \"passes\": 2, \"strength\": 0.5, \"words\": 10";

  private static TrainingSpec read(String rest) {
    return TrainingSpecReader.read("{\"train\": [" + NEWS + "]" + rest + "}", "my.json");
  }

  private static TrainingSpec readSources(String sources) {
    return TrainingSpecReader.read("{\"train\": [" + sources + "]}", "my.json");
  }

  private static void assertRefused(String rest, String message) {
    assertThatThrownBy(() -> read(rest))
        .isInstanceOf(TrainingException.class)
        .hasMessage("my.json: " + message);
  }

  @Test
  void read_sourceThatSaysNothing_isNews() {
    assertThat(read("").train().get(0).news()).isTrue();
  }

  @Test
  void read_sourceThatIsNotNews_isTold() {
    String texts = "{\"articles\": \"poems.jsonl\", \"news\": false}";
    assertThat(readSources(NEWS + ", " + texts).train().get(1).news()).isFalse();
  }

  @Test
  void read_standoffLabelsThatAreNotNews_areRefused() {
    String labels = "{\"standoff\": \"labels.jsonl\", \"news\": false}";
    assertThatThrownBy(() -> readSources(NEWS + ", " + labels))
        .isInstanceOf(TrainingException.class)
        .hasMessageStartingWith("my.json: train.1: a source with 'news': false names articles");
  }

  @Test
  void read_noSourceOfNews_isRefused() {
    assertThatThrownBy(() -> readSources("{\"articles\": \"poems.jsonl\", \"news\": false}"))
        .isInstanceOf(TrainingException.class)
        .hasMessage("my.json: train names no news to learn from: every source has 'news': false");
  }

  @Test
  void read_noSubwords_takesTheDefaults() {
    assertThat(read("").subwords()).isEqualTo(new SubwordSettings(3, 4, 5, 0.5));
  }

  @Test
  void read_subwordsInPart_keepsTheRestOfTheDefaults() {
    assertThat(read(", \"subwords\": {\"strength\": 1}").subwords())
        .isEqualTo(new SubwordSettings(3, 4, 5, 1));
  }

  @Test
  void read_subwordsNull_takesNoWordApart() {
    assertThat(read(", \"subwords\": null").subwords()).isNull();
  }

  @Test
  void read_subwordsThatCannotBe_areRefused() {
    assertRefused(", \"subwords\": {\"strength\": 0}", "subwords: strength must be above 0");
    assertRefused(", \"subwords\": {\"minWords\": 0}", "subwords: minWords must be at least 1");
    assertRefused(
        ", \"subwords\": {\"longest\": 2}",
        "subwords: shortest must be at least 1 and longest at least shortest");
    assertRefused(", \"subwords\": {\"length\": 2}", "subwords.length: unknown field");
    assertRefused(", \"subwords\": true", "subwords: is not an object");
  }

  @Test
  void read_noPretraining_isNone() {
    assertThat(read("").pretraining()).isNull();
  }

  @Test
  void read_pretraining_isRead() {
    TrainingSpec spec = read(", \"pretraining\": {\"datasets\": [\"old-news\"], " + PLACES + "}");
    assertThat(spec.pretraining())
        .isEqualTo(new TrainingSpec.Pretraining(List.of("old-news"), 10, 8, 2, 0.5));
  }

  @Test
  void read_pretrainingWithoutDatasets_isRefused() {
    assertRefused(", \"pretraining\": {" + PLACES + "}", "pretraining: names no data set");
    assertRefused(
        ", \"pretraining\": {\"datasets\": [], " + PLACES + "}", "pretraining: names no data set");
  }

  @Test
  void read_pretrainingInPart_namesWhatIsMissing() {
    assertRefused(
        ", \"pretraining\": {\"datasets\": [\"old-news\"], \"words\": 5, \"passes\": 2,"
            + " \"strength\": 1}",
        "pretraining.dimensions: is missing");
  }

  @Test
  void read_pretrainingThatCannotBe_isRefused() {
    String set = ", \"pretraining\": {\"datasets\": [\"old-news\"], ";
    assertRefused(
        set + PLACES.replace("10", "-1") + "}", "pretraining: words must not be negative");
    assertRefused(
        set + PLACES.replace("8", "0") + "}",
        "pretraining: wants dimensions, passes and strength above 0");
  }

  @Test
  void read_noLoss_isTheSquaredHinge() {
    assertThat(read("").network().loss()).isEqualTo(Loss.SQUARED_HINGE);
  }

  @Test
  void read_loss_isNamedInSmallLetters() {
    assertThat(read(", \"network\": {\"loss\": \"cross_entropy\"}").network().loss())
        .isEqualTo(Loss.CROSS_ENTROPY);
  }

  @Test
  void read_lossThatIsUnknown_namesThoseThereAre() {
    assertRefused(
        ", \"network\": {\"loss\": \"hinge\"}",
        "network.loss: is none of cross_entropy, squared_hinge, focal, but 'hinge'");
  }

  @Test
  void read_lossNull_isRefused() {
    assertRefused(", \"network\": {\"loss\": null}", "network: loss must be named");
  }

  @Test
  void read_noWeakLabels_areNotWrittenEither() {
    assertThat(read("").weak()).isNull();
    assertThat(Json.MAPPER.valueToTree(read("")).has("weak")).isFalse();
  }

  @Test
  void read_weakLabels_areRead() {
    assertThat(read(", \"weak\": " + weak("0.2", "precision")).weak())
        .isEqualTo(new WeakLabels("lexicon", List.of("old-news"), 9, 0.2, Trust.PRECISION));
  }

  @Test
  void read_weakLabelsThatCannotBe_areRefused() {
    assertRefused(", \"weak\": " + weak("0", "votes"), "weak: wants articles and weight above 0");
    assertRefused(
        ", \"weak\": {\"datasets\": [\"a\"], \"articles\": 1, \"weight\": 1, \"trust\": \"votes\"}",
        "weak: names no folder of lexicons");
    assertRefused(
        ", \"weak\": {\"lexicons\": \"l\", \"articles\": 1, \"weight\": 1, \"trust\": \"votes\"}",
        "weak: names no data set");
  }

  @Test
  void read_unknownTrust_namesThoseThereAre() {
    assertRefused(
        ", \"weak\": " + weak("1", "blind"),
        "weak.trust: is none of positives, votes, precision, agreement, but 'blind'");
  }

  private static String weak(String weight, String trust) {
    return """
        {"lexicons": "lexicon", "datasets": ["old-news"], "articles": 9, "weight": %s,
         "trust": "%s"}"""
        .formatted(weight, trust);
  }
}
