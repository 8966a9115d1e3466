package wusum.provenance;

import java.util.List;

/**
 * How a model came about.
 *
 * @param command the command that trains it again
 * @param spec the training spec as it was read
 * @param network the library that trained it, with its version
 * @param datasets what it learnt from
 */
public record TrainingProvenance(
    String command, String spec, long seed, String network, List<DatasetProvenance> datasets) {
  public TrainingProvenance {
    datasets = List.copyOf(datasets);
  }

  /** How many articles it learnt from in all. */
  public int articles() {
    return datasets.stream().mapToInt(DatasetProvenance::articles).sum();
  }
}
