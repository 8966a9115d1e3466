package wusum.suite;

import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;

/**
 * Words with pairs, and runs of characters, each weighed and scaled apart and put side by side,
 * with a last feature that every article has, for the bias. Indices begin at 1.
 */
final class SvmFeatures {
  private static final int LEAST_WORDS = 2;
  private static final int LEAST_CHARACTERS = 3;
  private static final int MOST = 200_000;

  private final TextAnalyzer analyzer;
  private final TermWeighting words;
  private final TermWeighting characters;

  private SvmFeatures(TextAnalyzer analyzer, TermWeighting words, TermWeighting characters) {
    this.analyzer = analyzer;
    this.words = words;
    this.characters = characters;
  }

  /** Learns which terms there are. */
  static SvmFeatures learn(List<Article> articles, TextAnalyzer analyzer) {
    List<List<String>> texts =
        articles.stream().map(article -> TextTerms.words(analyzer.analyze(article))).toList();
    return new SvmFeatures(
        analyzer,
        new TermWeighting(texts.stream().map(TextTerms::wordTerms), LEAST_WORDS, MOST),
        new TermWeighting(texts.stream().map(TextTerms::characterTerms), LEAST_CHARACTERS, MOST));
  }

  int size() {
    return words.size() + characters.size() + 1;
  }

  FeatureNode[] extract(Article article) {
    List<String> text = TextTerms.words(analyzer.analyze(article));
    List<FeatureNode> nodes = new ArrayList<>();
    add(words.weigh(TextTerms.wordTerms(text)), 1, nodes);
    add(characters.weigh(TextTerms.characterTerms(text)), 1 + words.size(), nodes);
    nodes.add(new FeatureNode(size(), 1));
    return nodes.toArray(FeatureNode[]::new);
  }

  private static void add(Map<Integer, Double> weights, int from, List<FeatureNode> nodes) {
    weights.forEach((id, weight) -> nodes.add(new FeatureNode(from + id, weight)));
  }
}
