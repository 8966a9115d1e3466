package wusum.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feature under test: the file that says what a search compares. */
final class SearchPlanTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeSpec() throws IOException {
    SuiteCorpus.write(folder);
  }

  private SearchPlan read(String json) throws IOException {
    return SearchPlan.read(Files.writeString(folder.resolve("search.json"), json));
  }

  @Test
  void read_noChange_isTheBaseAlone() throws IOException {
    SearchPlan plan = read("{\"base\": \"spec.json\"}");
    assertThat(plan.variants()).containsExactly(plan.base());
    assertThat(plan.base().spec().network().epochs()).isEqualTo(12);
  }

  @Test
  void read_change_isMergedIntoTheBase() throws IOException {
    Variant variant =
        read("""
                {"base": "spec.json", "variants": [
                  {"name": "v", "why": "w", "change": {"network": {"l2": 0.5}}}]}
                """)
            .variants()
            .get(1);
    assertThat(variant.spec().network().l2()).isEqualTo(0.5);
    assertThat(variant.spec().network().epochs()).isEqualTo(12);
  }

  @Test
  void read_nullInAChange_takesAPartAway() throws IOException {
    SearchPlan plan =
        read(
            """
            {"base": "spec.json", "variants": [
              {"name": "v", "why": "w", "change": {"subwords": null}}]}
            """);
    assertThat(plan.base().spec().subwords()).isNotNull();
    assertThat(plan.variants().get(1).spec().subwords()).isNull();
  }

  @Test
  void read_changeOfAll_reachesTheBaseToo() throws IOException {
    SearchPlan plan = read("{\"base\": \"spec.json\", \"change\": {\"network\": {\"batch\": 2}}}");
    assertThat(plan.base().spec().network().batch()).isEqualTo(2);
  }

  @Test
  void read_wrongChange_namesTheVariantAndTheField() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"base": "spec.json", "variants": [
                      {"name": "v", "why": "w", "change": {"network": {"rate": 1}}}]}
                    """))
        .hasMessageContaining("search.json: variant 'v': network.rate: unknown field");
  }

  @Test
  void read_variantWithoutAName_isCounted() {
    assertThatThrownBy(() -> read("{\"base\": \"spec.json\", \"variants\": [{\"why\": \"w\"}]}"))
        .hasMessageContaining("search.json: variant 1: a variant wants a name");
  }

  @Test
  void read_sameNameTwice_isRefused() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"base": "spec.json", "variants": [
                      {"name": "v", "why": "w"}, {"name": "v", "why": "w"}]}
                    """))
        .hasMessageContaining("two variants of the name 'v'");
  }

  @Test
  void read_convolutionWithoutPretraining_isRefused() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"base": "spec.json", "variants": [{"name": "v", "why": "w", "deep":
                      {"kind": "convolution", "outputs": 4, "words": 9, "window": 3, "epochs": 2,
                       "learningRate": 0.1}}]}
                    """))
        .hasMessageContaining("variant 'v'")
        .hasMessageContaining("wants pretraining");
  }

  @Test
  void read_missingBase_isNamed() {
    assertThatThrownBy(() -> read("{\"base\": \"gone.json\"}"))
        .hasMessageContaining("gone.json: no such file");
  }

  @Test
  void read_deepHalfBesideWeakLabels_isRefused() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"base": "spec.json", "variants": [{"name": "v", "why": "w", "change":
                      {"weak": {"lexicons": "lexicon", "datasets": ["a"], "articles": 1,
                                "weight": 1, "trust": "votes"}},
                      "deep": {"kind": "low_rank", "outputs": 4, "words": 1, "window": 1,
                               "epochs": 2, "learningRate": 0.1}}]}
                    """))
        .hasMessageContaining("variant 'v': a deep half learns from labelled articles alone");
  }
}
