package wusum.analysis;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** A query over the words of one article; made by {@link TextQueries}. Immutable; thread-safe. */
public final class TextQuery {
  private final String text;
  private final Query anywhere;
  private final Query opening;
  private final Set<Long> stems;
  private final boolean patterns;

  TextQuery(String text, Query anywhere, Query opening) {
    this.text = text;
    this.anywhere = anywhere;
    this.opening = opening;
    Words words = new Words();
    anywhere.visit(words);
    this.stems = Set.copyOf(words.stems);
    this.patterns = words.patterns;
  }

  /** The query as it was written. */
  public String text() {
    return text;
  }

  Query anywhere() {
    return anywhere;
  }

  Query opening() {
    return opening;
  }

  /**
   * {@link TermHash} of each stem that speaks for a match: an article that has none of them cannot
   * match, unless the query {@linkplain #patterns has patterns}.
   */
  Set<Long> stems() {
    return stems;
  }

  /** Whether words stand for others too, such as by an asterisk. */
  boolean patterns() {
    return patterns;
  }

  /** Words as they were written. */
  @Override
  public String toString() {
    return text;
  }

  /** Collects what a query asks for; what it excludes is passed over. */
  private static final class Words extends QueryVisitor {
    private final Set<Long> stems = new HashSet<>();
    private boolean patterns;

    @Override
    public void consumeTerms(Query query, Term... terms) {
      for (Term term : terms) {
        stems.add(TermHash.of(term.text()));
      }
    }

    @Override
    public void visitLeaf(Query query) {
      patterns = true;
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      patterns = true;
    }
  }
}
