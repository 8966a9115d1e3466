package wusum.registry;

import org.jspecify.annotations.Nullable;
import wusum.analysis.TextAnalyzer;
import wusum.classifier.Classifier;
import wusum.features.FeatureExtractor;
import wusum.features.TermIndex;
import wusum.keywords.BackgroundCounts;
import wusum.keywords.KeywordExtractor;
import wusum.provenance.ModelId;
import wusum.tagging.DecisionPolicy;
import wusum.tagging.NewsDetector;
import wusum.tagging.Tagger;
import wusum.taxonomy.Taxonomy;

/**
 * All that a model needs to tag.
 *
 * @param news tells what is no news; null where the model was not taught any
 */
public record ModelContent(
    Taxonomy taxonomy,
    TextAnalyzer analyzer,
    FeatureExtractor extractor,
    Classifier classifier,
    DecisionPolicy policy,
    @Nullable NewsDetector news) {
  public ModelContent {
    if (classifier.topics() != taxonomy.size()) {
      throw new IllegalArgumentException(
          "the classifier knows " + classifier.topics() + " topics, not " + taxonomy.size());
    }
  }

  public Tagger tagger(ModelId id) {
    KeywordExtractor keywords = new KeywordExtractor(background(extractor.index()));
    return new Tagger(id, taxonomy, analyzer, extractor, classifier, policy, keywords, news);
  }

  /** The model's own terms tell the keywords how common a word is. */
  private static BackgroundCounts background(TermIndex index) {
    return new BackgroundCounts() {
      @Override
      public int documents() {
        return index.documents();
      }

      @Override
      public int documentsWith(long termHash) {
        int term = index.idOf(termHash);
        return term == TermIndex.UNKNOWN ? 0 : index.articles(term);
      }
    };
  }
}
