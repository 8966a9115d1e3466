package wusum.registry;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wusum.analysis.TextAnalyzer;

/** What a model's text is analysed by, in a fixed order. */
record AnalysisFile(
    SortedSet<String> stopWords,
    SortedSet<String> protectedWords,
    SortedMap<String, String> variants) {
  static AnalysisFile of(TextAnalyzer analyzer) {
    return new AnalysisFile(
        new TreeSet<>(analyzer.stopWords()),
        new TreeSet<>(analyzer.protectedWords()),
        new TreeMap<>(analyzer.variants()));
  }

  TextAnalyzer analyzer() {
    return new TextAnalyzer(
        Set.copyOf(stopWords), Set.copyOf(protectedWords), Map.copyOf(variants));
  }
}
