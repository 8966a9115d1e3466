package wusum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import wusum.provenance.Environment;
import wusum.provenance.TrainingProvenance;
import wusum.registry.ModelContent;
import wusum.registry.ModelManifest;
import wusum.registry.ModelWriter;
import wusum.tagging.ThresholdPolicy;
import wusum.training.TrainedModel;
import wusum.training.TrainingListener;
import wusum.training.TrainingRun;
import wusum.training.TrainingSpecReader;

/** Trains and saves a model of two topics within a second or two. */
public final class SmallModel {
  private static final List<String> WEATHER =
      List.of("أمطار غزيرة", "رياح قوية", "موجة حر", "عاصفة رملية", "ثلوج كثيفة", "درجات الحرارة");
  private static final List<String> SPORT =
      List.of("مباراة القمة", "هدف الفوز", "بطولة الدوري", "مدرب الفريق", "ضربة جزاء", "كأس آسيا");
  private static final List<String> PLACES =
      List.of("في العاصمة", "في المدينة", "في الشمال", "في الجنوب", "في الملعب", "في الساحل");
  private static final String SPEC =
      """
      {"name": "small", "train": [{"articles": "train.jsonl", "datasets": []}],
       "network": {"epochs": 10, "batch": 8}, "validation": {"folds": 3, "rounds": 1},
       "decision": "thresholds"}
      """;

  private SmallModel() {}

  /** Labelled articles as JSON Lines, about weather or about sport. */
  public static Path writeTrainingFile(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 36; i++) {
      String weather = WEATHER.get(i % 6) + " و" + WEATHER.get(i / 6) + " " + PLACES.get(i % 5);
      String sport = SPORT.get(i % 6) + " و" + SPORT.get(i / 6) + " " + PLACES.get(i % 5);
      lines.append(row("weather", weather)).append(row("sport", sport));
    }
    return Files.writeString(folder.resolve("train.jsonl"), lines);
  }

  private static String row(String topic, String text) {
    return "{\"text\": \"%s\", \"topics\": [\"%s\"]}%n".formatted(text, topic);
  }

  /** Trains on {@code train.jsonl} in a folder. */
  public static TrainedModel train(Path folder) {
    return new TrainingRun(
            TrainingSpecReader.read(SPEC, "spec"), folder, null, TrainingListener.SILENT)
        .run();
  }

  /** Trains and saves under {@code models} in a folder. */
  public static ModelManifest trainAndSave(Path folder) throws IOException {
    return trainAndSave(folder, content -> content);
  }

  /** The same, as models were before they kept precision-recall curves. */
  public static ModelManifest trainAndSaveWithoutCurves(Path folder) throws IOException {
    return trainAndSave(folder, SmallModel::withoutCurves);
  }

  private static ModelContent withoutCurves(ModelContent content) {
    float[] thresholds = new float[content.taxonomy().size()];
    Arrays.fill(thresholds, 0.5f);
    return new ModelContent(
        content.taxonomy(),
        content.analyzer(),
        content.extractor(),
        content.classifier(),
        new ThresholdPolicy(content.taxonomy(), thresholds),
        content.news());
  }

  /** The same, with what a model holds changed before it is saved. */
  public static ModelManifest trainAndSave(Path folder, UnaryOperator<ModelContent> change)
      throws IOException {
    writeTrainingFile(folder);
    try (TrainedModel model = train(folder)) {
      return new ModelWriter(folder.resolve("models"))
          .write(
              "small",
              change.apply(model.content()),
              model.trained(),
              model.checked(),
              new TrainingProvenance("test", SPEC, 1, "test", model.datasets()),
              List.of(model.validation()),
              Environment.current(1));
    }
  }
}
