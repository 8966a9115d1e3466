package wusum.training;

import java.util.List;
import wusum.analysis.TextAnalyzer;
import wusum.corpus.Corpus;
import wusum.provenance.DatasetProvenance;
import wusum.taxonomy.Taxonomy;

/**
 * What a training run learns from.
 *
 * @param corpus the articles, without those that are withheld
 * @param datasets where they came from
 * @param taxonomy holds every topic they have
 */
public record TrainingSet(
    TextAnalyzer analyzer, Corpus corpus, List<DatasetProvenance> datasets, Taxonomy taxonomy) {
  public TrainingSet {
    datasets = List.copyOf(datasets);
  }
}
