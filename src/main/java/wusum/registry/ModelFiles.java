package wusum.registry;

/** The files of a model folder. */
final class ModelFiles {
  static final String MANIFEST = "manifest.json";
  static final String TOPICS = "topics.json";
  static final String ANALYSIS = "analysis.json";
  static final String FEATURES = "features.json";
  static final String TERMS = "terms.tsv.gz";
  static final String NETWORK = "network.zip";
  static final String POLICY = "policy.json";

  /** Models of the first release have none. */
  static final String CURVES = "curves.json";

  /** Only of a model that was taught what is no news. */
  static final String NEWS = "news.json";

  static final String CHECK = "check.json";

  private ModelFiles() {}
}
