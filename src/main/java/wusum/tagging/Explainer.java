package wusum.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wusum.analysis.AnalyzedArticle;
import wusum.classifier.TermWeights;
import wusum.features.Features;
import wusum.features.TermPlaces;
import wusum.features.TermPlaces.Place;

/**
 * Takes the sum of one article's log-odds apart. Terms that stand in the same places, such as a
 * word of the headline by itself and as a word of the text, count as one.
 */
final class Explainer {
  /** The most words and phrases for a topic, and against it. */
  private static final int MOST = 8;

  private final AnalyzedArticle article;
  private final Features features;
  private final TermWeights weights;
  private final List<List<Place>> places = new ArrayList<>();

  Explainer(
      AnalyzedArticle article, Features features, TermPlaces termPlaces, TermWeights weights) {
    this.article = article;
    this.features = features;
    this.weights = weights;
    for (int i = 0; i < features.size(); i++) {
      places.add(termPlaces.of(features.term(i)));
    }
  }

  Reasons explain(int topic) {
    List<Evidence> all = evidence(topic);
    List<Evidence> speaksFor =
        strongest(all, Comparator.comparingDouble(Evidence::weight).reversed(), 1);
    List<Evidence> speaksAgainst = strongest(all, Comparator.comparingDouble(Evidence::weight), -1);
    double rest = sum(all) - sum(speaksFor) - sum(speaksAgainst);
    return new Reasons(speaksFor, speaksAgainst, weights.bias(topic), rest);
  }

  /** Each word and phrase with what all its terms add. */
  private List<Evidence> evidence(int topic) {
    Map<Place, Double> sums = new HashMap<>();
    Map<Place, List<Place>> widest = new HashMap<>();
    for (int i = 0; i < features.size(); i++) {
      List<Place> here = places.get(i);
      Place first = here.get(0);
      sums.merge(
          first,
          (double) features.weight(i) * weights.weight(features.term(i), topic),
          Double::sum);
      widest.merge(first, here, (one, other) -> one.size() >= other.size() ? one : other);
    }
    List<Evidence> evidence = new ArrayList<>();
    sums.forEach(
        (first, weight) ->
            evidence.add(new Evidence(text(first), weight, widest.getOrDefault(first, List.of()))));
    return evidence;
  }

  private String text(Place place) {
    String text = place.title() ? article.article().title() : article.article().text();
    return text.substring(place.start(), place.end());
  }

  private static List<Evidence> strongest(
      List<Evidence> all, Comparator<Evidence> order, int sign) {
    return all.stream()
        .filter(evidence -> evidence.weight() * sign > 0)
        .sorted(
            order.thenComparing(
                evidence -> evidence.places().get(0),
                Comparator.comparing(Place::title)
                    .reversed()
                    .thenComparingInt(Place::start)
                    .thenComparingInt(Place::end)))
        .limit(MOST)
        .toList();
  }

  private static double sum(List<Evidence> evidence) {
    return evidence.stream().mapToDouble(Evidence::weight).sum();
  }
}
