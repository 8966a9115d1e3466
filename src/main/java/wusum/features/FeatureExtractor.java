package wusum.features;

import wusum.analysis.AnalyzedArticle;

/** Turns an analysed article into the features of one model. Thread-safe. */
public final class FeatureExtractor {
  public Features extract(AnalyzedArticle article) {
    return new Features(new int[0], new float[0], 0, article.body().size());
  }
}
