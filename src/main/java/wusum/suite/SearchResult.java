package wusum.suite;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.evaluation.Bootstrap;
import wusum.provenance.Digest;
import wusum.training.TrainingSpec;

/**
 * What a search measured.
 *
 * @param family whose micro F1 on the test side puts the variants in order
 * @param seed of the split, the folds and the trainings
 * @param spec the base
 * @param digest of all articles and labels, those of the gold file included
 * @param train how many articles teach
 * @param test how many are measured on
 * @param gold the name of the file beside the split, which no variant is chosen by; null for none
 * @param goldArticles how many articles it has
 * @param goldTaught how many of them teach as well, so that their figures are too good
 * @param left the names of the variants that are not measured yet
 * @param variants best first
 */
public record SearchResult(
    String family,
    long seed,
    Bootstrap bootstrap,
    TrainingSpec spec,
    Digest digest,
    int train,
    int test,
    @Nullable String gold,
    int goldArticles,
    int goldTaught,
    List<String> left,
    List<VariantResult> variants) {
  public SearchResult {
    left = List.copyOf(left);
    String first = family;
    variants =
        variants.stream()
            .sorted(
                Comparator.comparingDouble(
                    (VariantResult one) -> -one.family(first).microF1().value()))
            .toList();
  }
}
