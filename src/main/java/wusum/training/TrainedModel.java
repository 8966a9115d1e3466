package wusum.training;

import java.util.List;
import wusum.classifier.Trainer.TrainedClassifier;
import wusum.features.Features;
import wusum.provenance.DatasetProvenance;
import wusum.provenance.EvaluationSummary;
import wusum.provenance.ModelId;
import wusum.registry.ModelContent;
import wusum.tagging.Tagger;

/**
 * What a training run gives.
 *
 * @param trained the network that the content's classifier was made of; to be closed
 * @param checked articles that the saved model is checked on whenever it is read
 * @param validation figures on articles that were held out in turn
 */
public record TrainedModel(
    ModelContent content,
    TrainedClassifier trained,
    List<Features> checked,
    List<DatasetProvenance> datasets,
    EvaluationSummary validation)
    implements AutoCloseable {
  public TrainedModel {
    checked = List.copyOf(checked);
    datasets = List.copyOf(datasets);
  }

  /** The model as it tags, before it has an id. */
  public Tagger tagger() {
    return content.tagger(new ModelId("unsaved"));
  }

  @Override
  public void close() {
    trained.close();
  }
}
