package wusum.registry;

import org.jspecify.annotations.Nullable;
import wusum.features.FeatureSettings;

/**
 * The settings of a model's features on disk.
 *
 * @param leadWeight not there in models that were trained before leads could be a field
 */
record FeaturesFile(
    int minArticles, int maxTerms, boolean pairs, double titleWeight, @Nullable Double leadWeight) {
  static FeaturesFile of(FeatureSettings settings) {
    return new FeaturesFile(
        settings.minArticles(),
        settings.maxTerms(),
        settings.pairs(),
        settings.titleWeight(),
        settings.leadWeight());
  }

  FeatureSettings settings() {
    return new FeatureSettings(
        minArticles, maxTerms, pairs, titleWeight, leadWeight == null ? 0 : leadWeight);
  }
}
