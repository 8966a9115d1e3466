package wusum.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * One article as queries see it, in an index of its own; made by {@link TextQueries}. Not
 * thread-safe.
 */
public final class IndexedArticle {
  /** How many words of the body belong to the opening: a lead, or the first two sentences. */
  private static final int OPENING = 60;

  /** Keeps phrases from reaching out of the headline into the body. */
  private static final int GAP = 1000;

  private final Set<Long> stems = new HashSet<>();
  private final IndexSearcher searcher;

  IndexedArticle(AnalyzedArticle article) {
    Tokens title = article.title();
    Tokens body = article.body();
    MemoryIndex index = new MemoryIndex();
    add(index, TextQueries.TITLE, title, title.size());
    add(index, TextQueries.TEXT, body, body.size());
    add(index, TextQueries.ANYWHERE, title, title.size());
    add(index, TextQueries.ANYWHERE, body, body.size());
    add(index, TextQueries.OPENING, title, title.size());
    add(index, TextQueries.OPENING, body, OPENING);
    index.freeze();
    searcher = index.createSearcher();
    addStems(title);
    addStems(body);
  }

  private static void add(MemoryIndex index, String field, Tokens tokens, int limit) {
    index.addField(field, new TokensStream(tokens, limit), GAP);
  }

  private void addStems(Tokens tokens) {
    for (int token = 0; token < tokens.size(); token++) {
      stems.add(tokens.stemHash(token));
    }
  }

  /** Whether the article matches a query. */
  public boolean matches(TextQuery query) {
    return query.mayMatch(stems) && matches(query.anywhere());
  }

  /**
   * Whether the headline and the first words of the body match a query; a part of it that names a
   * field is held against the whole of that field.
   */
  public boolean opensWith(TextQuery query) {
    return query.mayMatch(stems) && matches(query.opening());
  }

  private boolean matches(Query query) {
    try {
      return searcher.count(query) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
