package wusum.registry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import wusum.classifier.Trainer.TrainedClassifier;
import wusum.corpus.TaxonomyWriter;
import wusum.features.Features;
import wusum.features.TermIndex;
import wusum.provenance.Digest;
import wusum.provenance.Environment;
import wusum.provenance.EvaluationSummary;
import wusum.provenance.ModelId;
import wusum.provenance.TrainingProvenance;
import wusum.tagging.NewsDetector;
import wusum.tagging.ThresholdPolicy;

/** Writes a model folder: whole, or not at all. */
public final class ModelWriter {
  private final Path models;

  /**
   * @param models the folder that holds model folders
   */
  public ModelWriter(Path models) {
    this.models = models;
  }

  /**
   * Makes the folder of models where there is none.
   *
   * @throws ModelException where no model could be written to it
   */
  public void prepare() {
    try {
      Files.createDirectories(models);
    } catch (IOException e) {
      throw new ModelException(models, "cannot be made: " + e, e);
    }
    if (!Files.isWritable(models)) {
      throw new ModelException(models, "cannot be written to");
    }
  }

  /**
   * Writes a model.
   *
   * @param trained the network that the content's classifier was made of
   * @param checked articles on which every later load is held against the network
   * @throws ModelException where the folder cannot be written
   */
  public ModelManifest write(
      String name,
      ModelContent content,
      TrainedClassifier trained,
      List<Features> checked,
      TrainingProvenance training,
      List<EvaluationSummary> evaluations,
      Environment environment) {
    try {
      prepare();
      Path folder = Files.createTempDirectory(models, ".new-");
      try {
        writeContent(folder, content);
        Files.write(folder.resolve(ModelFiles.NETWORK), trained.toBytes());
        SelfCheck check = SelfCheck.of(trained.reference(), checked);
        Files.write(folder.resolve(ModelFiles.CHECK), ManifestJson.MAPPER.writeValueAsBytes(check));
        SortedMap<String, Digest> files = digests(folder);
        ModelManifest manifest =
            new ModelManifest(
                ModelManifest.FORMAT,
                ModelManifest.idOf(files),
                name,
                content.taxonomy().size(),
                content.extractor().index().size(),
                training,
                evaluations,
                environment,
                files);
        Files.writeString(folder.resolve(ModelFiles.MANIFEST), ManifestJson.write(manifest) + "\n");
        publish(folder, manifest.id());
        return manifest;
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new ModelException(models, "the model cannot be saved: " + e, e);
    }
  }

  private static void writeContent(Path folder, ModelContent content) throws IOException {
    Files.writeString(folder.resolve(ModelFiles.TOPICS), TaxonomyWriter.write(content.taxonomy()));
    writePretty(folder.resolve(ModelFiles.ANALYSIS), AnalysisFile.of(content.analyzer()));
    writePretty(
        folder.resolve(ModelFiles.FEATURES), FeaturesFile.of(content.extractor().settings()));
    writePretty(
        folder.resolve(ModelFiles.POLICY), PolicyFile.of(content.policy(), content.taxonomy()));
    if (content.policy() instanceof ThresholdPolicy policy && !policy.curves().isEmpty()) {
      writePretty(
          folder.resolve(ModelFiles.CURVES), CurvesFile.of(policy.curves(), content.taxonomy()));
    }
    NewsDetector news = content.news();
    if (news != null) {
      Files.write(
          folder.resolve(ModelFiles.NEWS),
          ManifestJson.MAPPER.writeValueAsBytes(NewsFile.of(news)));
    }
    writeTerms(folder.resolve(ModelFiles.TERMS), content.extractor().index());
  }

  private static void writePretty(Path file, Object value) throws IOException {
    String json = ManifestJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    Files.writeString(file, json + "\n");
  }

  private static void writeTerms(Path file, TermIndex index) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) index.lines()::iterator) {
        out.write(line);
        out.write('\n');
      }
    }
  }

  private static SortedMap<String, Digest> digests(Path folder) throws IOException {
    SortedMap<String, Digest> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        digests.put(String.valueOf(file.getFileName()), Digest.ofFile(file));
      }
    }
    return digests;
  }

  /** Moves a finished folder to its name. One that is there already holds the very same files. */
  private void publish(Path folder, ModelId id) throws IOException {
    Path target = models.resolve(id.value());
    if (!Files.exists(target)) {
      setReadable(folder);
      Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
    } else if (!Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
  }

  /** Temporary folders are for their owner alone; a model is for all who may read its parent. */
  private static void setReadable(Path folder) {
    if (!folder.toFile().setReadable(true, false) || !folder.toFile().setExecutable(true, false)) {
      throw new ModelException(folder, "its permissions cannot be set");
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }
}
