package wusum.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/** A query over the words of one article; made by {@link TextQueries}. Immutable; thread-safe. */
public final class TextQuery {
  private final String text;
  private final Query anywhere;
  private final Query opening;
  private final Predicate<Set<Long>> needs;

  TextQuery(String text, Query anywhere, Query opening) {
    this.text = text;
    this.anywhere = anywhere;
    this.opening = opening;
    this.needs = needs(anywhere);
  }

  /** The query as it was written. */
  public String text() {
    return text;
  }

  /** The stems that speak for a match, those of a phrase together in their order. */
  public List<List<String>> words() {
    List<List<String>> words = new ArrayList<>();
    anywhere.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query query, Term... terms) {
            words.add(Arrays.stream(terms).map(Term::text).toList());
          }
        });
    return words;
  }

  Query anywhere() {
    return anywhere;
  }

  Query opening() {
    return opening;
  }

  /**
   * Whether an article can match, judged by which stems occur in it at all. That is seen sooner
   * than a search ends, and most queries share too little with an article.
   *
   * @param stems {@link TermHash} of each
   */
  boolean mayMatch(Set<Long> stems) {
    return needs.test(stems);
  }

  private static Predicate<Set<Long>> needs(Query query) {
    if (query instanceof TermQuery term) {
      return needsAll(term.getTerm());
    }
    if (query instanceof PhraseQuery phrase) {
      return needsAll(phrase.getTerms());
    }
    if (query instanceof BoostQuery boosted) {
      return needs(boosted.getQuery());
    }
    return query instanceof BooleanQuery clauses ? needsClauses(clauses) : stems -> true;
  }

  private static Predicate<Set<Long>> needsAll(Term... terms) {
    List<Long> hashes = Arrays.stream(terms).map(term -> TermHash.of(term.text())).toList();
    return stems -> stems.containsAll(hashes);
  }

  private static Predicate<Set<Long>> needsClauses(BooleanQuery query) {
    List<Predicate<Set<Long>>> all = needs(query, Occur.MUST);
    List<Predicate<Set<Long>>> any = needs(query, Occur.SHOULD);
    return stems ->
        all.stream().allMatch(one -> one.test(stems))
            && (any.isEmpty() || any.stream().anyMatch(one -> one.test(stems)));
  }

  private static List<Predicate<Set<Long>>> needs(BooleanQuery query, Occur occur) {
    return query.clauses().stream()
        .filter(clause -> clause.getOccur() == occur)
        .map(clause -> needs(clause.getQuery()))
        .toList();
  }

  /** The query as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
