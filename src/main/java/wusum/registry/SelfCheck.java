package wusum.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wusum.classifier.Classifier;
import wusum.classifier.Scores;
import wusum.features.Features;

/**
 * What the network answered for some articles when it was trained. A classifier over the same
 * weights must answer the same.
 */
record SelfCheck(List<Golden> articles) {
  /** How far two answers of the same weights may lie apart on any topic. */
  static final double TOLERANCE = 1e-5;

  SelfCheck {
    articles = List.copyOf(articles);
  }

  /** The features of one article and the network's answer. */
  @SuppressWarnings("ArrayRecordComponent") // the shape of a file; made, written and dropped
  record Golden(int[] terms, float[] weights, float[] scores) {
    private Features features() {
      return new Features(terms, weights, terms.length, 0);
    }
  }

  /** Asks the reference for its answers. */
  static SelfCheck of(Classifier reference, List<Features> articles) {
    List<Golden> golden = new ArrayList<>();
    for (Features features : articles) {
      int[] terms = new int[features.size()];
      float[] weights = new float[features.size()];
      for (int i = 0; i < terms.length; i++) {
        terms[i] = features.term(i);
        weights[i] = features.weight(i);
      }
      golden.add(new Golden(terms, weights, reference.score(features).toArray()));
    }
    return new SelfCheck(golden);
  }

  /** What is wrong with a classifier, or nothing. */
  Optional<String> faultOf(Classifier classifier) {
    for (Golden article : articles) {
      Scores scores = classifier.score(article.features());
      for (int topic = 0; topic < article.scores().length; topic++) {
        if (!(Math.abs(scores.get(topic) - article.scores()[topic]) <= TOLERANCE)) {
          return Optional.of(
              "topic "
                  + topic
                  + " scores "
                  + scores.get(topic)
                  + " where the network said "
                  + article.scores()[topic]);
        }
      }
    }
    return Optional.empty();
  }
}
