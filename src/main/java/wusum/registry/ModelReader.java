package wusum.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import wusum.analysis.TextAnalyzer;
import wusum.classifier.LinearClassifier;
import wusum.classifier.network.NetworkFile;
import wusum.corpus.JsonFault;
import wusum.corpus.TaxonomyReader;
import wusum.features.FeatureExtractor;
import wusum.features.FeatureSettings;
import wusum.features.TermIndex;
import wusum.provenance.Digest;
import wusum.tagging.DecisionPolicy;
import wusum.tagging.NewsDetector;
import wusum.tagging.PrecisionRecallCurve;
import wusum.taxonomy.Taxonomy;

/**
 * Reads a model folder. One that is damaged, cut off, written in a newer layout, or whose answers
 * are not those of its network is refused with a message that names the file.
 */
public final class ModelReader {
  private ModelReader() {}

  /**
   * @throws ModelException where the folder holds no model that can be trusted
   */
  public static ModelBundle read(Path folder) {
    ModelManifest manifest = readManifest(folder);
    return new ModelBundle(manifest, readChecked(folder, manifest).tagger(manifest.id()));
  }

  /**
   * Reads all that a model needs to tag.
   *
   * @throws ModelException where the folder holds no model that can be trusted
   */
  public static ModelContent readContent(Path folder) {
    return readChecked(folder, readManifest(folder));
  }

  private static ModelContent readChecked(Path folder, ModelManifest manifest) {
    try {
      checkFiles(folder, manifest);
      ModelContent content = readContent(folder, manifest);
      readJson(folder, ModelFiles.CHECK, SelfCheck.class)
          .faultOf(content.classifier())
          .ifPresent(
              fault -> {
                throw new ModelException(folder, "fails its own check: " + fault);
              });
      return content;
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelException(folder, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** Reads only what a folder says of itself. */
  public static ModelManifest readManifest(Path folder) {
    if (!Files.isRegularFile(folder.resolve(ModelFiles.MANIFEST))) {
      throw new ModelException(folder, "holds no model (" + ModelFiles.MANIFEST + " is missing)");
    }
    try {
      checkFormat(folder);
      return readJson(folder, ModelFiles.MANIFEST, ModelManifest.class);
    } catch (JsonProcessingException e) {
      JsonFault fault = JsonFault.of(e);
      throw new ModelException(
          folder.resolve(ModelFiles.MANIFEST), "line " + fault.line() + ": " + fault.why(), e);
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelException(folder, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static void checkFormat(Path folder) throws IOException {
    int format =
        ManifestJson.MAPPER
            .readTree(Files.readAllBytes(folder.resolve(ModelFiles.MANIFEST)))
            .path("format")
            .asInt(0);
    if (format > ModelManifest.FORMAT) {
      throw new ModelException(
          folder,
          "is of format " + format + ", and this program reads up to " + ModelManifest.FORMAT);
    }
    if (format < 1) {
      throw new ModelException(folder.resolve(ModelFiles.MANIFEST), "names no format");
    }
  }

  private static void checkFiles(Path folder, ModelManifest manifest) throws IOException {
    for (var entry : manifest.files().entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!Files.isRegularFile(file)) {
        throw new ModelException(file, "is missing");
      }
      if (!Digest.ofFile(file).equals(entry.getValue())) {
        throw new ModelException(file, "is damaged: its digest is not the one in the manifest");
      }
    }
    if (!ModelManifest.idOf(manifest.files()).equals(manifest.id())) {
      throw new ModelException(folder, "its id is not the digest of its files");
    }
  }

  private static ModelContent readContent(Path folder, ModelManifest manifest) throws IOException {
    Taxonomy taxonomy = TaxonomyReader.read(folder.resolve(ModelFiles.TOPICS));
    TextAnalyzer analyzer = readJson(folder, ModelFiles.ANALYSIS, AnalysisFile.class).analyzer();
    FeatureSettings settings = readJson(folder, ModelFiles.FEATURES, FeaturesFile.class).settings();
    FeatureExtractor extractor = new FeatureExtractor(settings, readTerms(folder));
    LinearClassifier classifier =
        NetworkFile.readKernel(
            folder.resolve(ModelFiles.NETWORK), manifest.terms(), manifest.topics());
    DecisionPolicy policy =
        readJson(folder, ModelFiles.POLICY, PolicyFile.class)
            .policy(taxonomy, readCurves(folder, manifest, taxonomy));
    NewsDetector news =
        manifest.files().containsKey(ModelFiles.NEWS)
            ? readJson(folder, ModelFiles.NEWS, NewsFile.class).detector(extractor.index().size())
            : null;
    return new ModelContent(taxonomy, analyzer, extractor, classifier, policy, news);
  }

  private static List<PrecisionRecallCurve> readCurves(
      Path folder, ModelManifest manifest, Taxonomy taxonomy) throws IOException {
    return manifest.files().containsKey(ModelFiles.CURVES)
        ? readJson(folder, ModelFiles.CURVES, CurvesFile.class).curves(taxonomy)
        : List.of();
  }

  private static TermIndex readTerms(Path folder) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(ModelFiles.TERMS))),
                StandardCharsets.UTF_8))) {
      return TermIndex.ofLines(in.lines());
    }
  }

  private static <T> T readJson(Path folder, String name, Class<T> type) throws IOException {
    try {
      return ManifestJson.MAPPER.readValue(Files.readAllBytes(folder.resolve(name)), type);
    } catch (JsonProcessingException e) {
      throw new ModelException(
          folder.resolve(name), "is not what it should be: " + e.getOriginalMessage(), e);
    }
  }
}
