package wusum.provenance;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of labelled articles a model learnt from.
 *
 * @param name the file or set, as the training spec names it
 * @param articles how many articles were learnt from
 * @param missing how many labels found no article, because the set's text was not at hand
 * @param withheld how many articles were left out because they are (nearly) those of a test set
 * @param labels how many articles have each topic, by topic id
 * @param digest of the articles and their labels, in order
 * @param note what a user should know of the set, such as its licence; null where nothing is said
 */
public record DatasetProvenance(
    String name,
    int articles,
    int missing,
    int withheld,
    Map<String, Integer> labels,
    Digest digest,
    @Nullable String note) {
  public DatasetProvenance {
    labels = Map.copyOf(labels);
  }
}
