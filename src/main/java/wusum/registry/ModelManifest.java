package wusum.registry;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import wusum.provenance.Digest;
import wusum.provenance.Environment;
import wusum.provenance.EvaluationSummary;
import wusum.provenance.ModelId;
import wusum.provenance.TrainingProvenance;

/**
 * What a model folder says of itself.
 *
 * @param format the version of the folder's layout
 * @param id a digest of the folder's files
 * @param name a short name for people
 * @param topics how many topics it can give
 * @param terms how many terms it knows
 * @param files the digest of each file, by name
 */
public record ModelManifest(
    int format,
    ModelId id,
    String name,
    int topics,
    int terms,
    TrainingProvenance training,
    List<EvaluationSummary> evaluations,
    Environment environment,
    SortedMap<String, Digest> files) {
  /** The layout this program writes, and the newest it reads. */
  public static final int FORMAT = 1;

  private static final int ID_LENGTH = 12;

  public ModelManifest {
    evaluations = List.copyOf(evaluations);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The id of a model with these files. */
  static ModelId idOf(SortedMap<String, Digest> files) {
    StringBuilder content = new StringBuilder();
    files.forEach((name, digest) -> content.append(name).append(' ').append(digest).append('\n'));
    return new ModelId(Digest.of(content.toString()).prefix(ID_LENGTH));
  }
}
