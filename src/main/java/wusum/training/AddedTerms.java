package wusum.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wusum.features.FeatureExtractor;
import wusum.features.Term;
import wusum.features.TermIndex;
import wusum.features.TermKind;

/** The words of a lexicon that a model has never seen, made terms of it. */
final class AddedTerms {
  private AddedTerms() {}

  /** An extractor that knows the words and pairs of words that speak for a topic. */
  static FeatureExtractor extend(FeatureExtractor extractor, SeedLexicon lexicon) {
    TermIndex index = extractor.index();
    Set<Term> unknown = new LinkedHashSet<>();
    lexicon.speaksFor().stream()
        .flatMap(query -> query.words().stream())
        .forEach(words -> addUnknown(words, extractor.settings().pairs(), index, unknown));
    return unknown.isEmpty()
        ? extractor
        : new FeatureExtractor(extractor.settings(), index.plus(new ArrayList<>(unknown)));
  }

  private static void addUnknown(
      List<String> words, boolean pairs, TermIndex index, Set<Term> unknown) {
    for (int i = 0; i < words.size(); i++) {
      addUnknown(new Term(TermKind.ADDED_WORD, words.get(i), 1), index, unknown);
      if (pairs && i > 0) {
        String pair = words.get(i - 1) + " " + words.get(i);
        addUnknown(new Term(TermKind.ADDED_PAIR, pair, 1), index, unknown);
      }
    }
  }

  private static void addUnknown(Term term, TermIndex index, Set<Term> unknown) {
    if (index.idOf(term.kind().hash(term.text())) == TermIndex.UNKNOWN) {
      unknown.add(term);
    }
  }
}
