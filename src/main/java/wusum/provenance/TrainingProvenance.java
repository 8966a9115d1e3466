package wusum.provenance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a model came about.
 *
 * @param command the command that trains it again
 * @param spec the training spec as it was read
 * @param network the library that trained it, with its version
 * @param datasets what it learnt from
 * @param base the model that it was made of by adding a topic, null where it was trained as a whole
 */
public record TrainingProvenance(
    String command,
    String spec,
    long seed,
    String network,
    List<DatasetProvenance> datasets,
    @Nullable ModelId base) {
  public TrainingProvenance {
    datasets = List.copyOf(datasets);
  }

  /** Of a model that was trained as a whole. */
  public TrainingProvenance(
      String command, String spec, long seed, String network, List<DatasetProvenance> datasets) {
    this(command, spec, seed, network, datasets, null);
  }

  /** How many articles it learnt from in all. */
  public int articles() {
    return datasets.stream().mapToInt(DatasetProvenance::articles).sum();
  }
}
