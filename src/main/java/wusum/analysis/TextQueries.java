package wusum.analysis;

import java.util.Set;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Reads queries over the words of one article, in the classic syntax of Lucene: words, {@code
 * "phrases"}, {@code "words near each other"~5}, {@code AND}, {@code OR}, {@code NOT}, parentheses,
 * {@code begin*}, and the fields {@code title:} and {@code text:}; without a field both are
 * searched. Words side by side must all occur.
 *
 * <p>The words of a query are read as those of an article are, so that every spelling and every
 * clitic that is folded there is folded here; stop words are left out on both sides, so that a
 * phrase reaches over them. Thread-safe.
 */
public final class TextQueries {
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String ANYWHERE = "all";
  static final String OPENING = "opening";

  /** Deeply nested parentheses would be more than a parser's stack can hold. */
  private static final int LONGEST = 1000;

  private static final Set<String> FIELDS = Set.of(TITLE, TEXT);

  private final QueryChain words;

  public TextQueries(TextAnalyzer analyzer) {
    this.words = analyzer.queryChain();
  }

  /**
   * Reads a query.
   *
   * @throws TextQueryException saying what is wrong with it
   */
  public TextQuery parse(String query) {
    if (query.length() > LONGEST) {
      throw new TextQueryException("is longer than " + LONGEST + " characters");
    }
    return new TextQuery(query, parse(query, ANYWHERE), parse(query, OPENING));
  }

  /**
   * Reads words as a phrase, unless they are written as a query: with quotes, parentheses, a field,
   * an asterisk or an operator.
   */
  public TextQuery parsePhrase(String phrase) {
    boolean query = phrase.matches("(?s).*[\"():*?~^\\[\\]{}].*|(.*\\s)?(AND|OR|NOT)(\\s.*)?");
    return parse(query ? phrase : '"' + QueryParserBase.escape(phrase) + '"');
  }

  /** An article for queries to be held against. */
  public IndexedArticle index(AnalyzedArticle article) {
    return new IndexedArticle(article);
  }

  private Query parse(String text, String defaultField) {
    try {
      Query query = new Parser(defaultField, words).parse(text);
      check(query);
      return query;
    } catch (ParseException | IllegalArgumentException e) {
      throw new TextQueryException(why(e));
    }
  }

  /** What is wrong, without the list of all that could have stood there. */
  private static String why(Exception fault) {
    Throwable root = fault.getCause() == null ? fault : fault.getCause();
    String what = String.valueOf(root.getMessage()).replaceAll("(?s)\\R.*", "");
    return what.replaceFirst("^Cannot parse '.*': ", "").replaceFirst(" in WildcardQuery$", "");
  }

  /** Refuses what could match nothing, and clauses that decide nothing. */
  private static void check(Query query) {
    if (query instanceof MatchNoDocsQuery) {
      throw new TextQueryException("holds no word to look for, stop words aside");
    }
    if (query instanceof BoostQuery boosted) {
      check(boosted.getQuery());
    }
    if (query instanceof BooleanQuery clauses) {
      checkClauses(clauses);
    }
  }

  private static void checkClauses(BooleanQuery query) {
    boolean required = has(query, BooleanClause.Occur.MUST);
    boolean optional = has(query, BooleanClause.Occur.SHOULD);
    if (query.clauses().isEmpty()) {
      throw new TextQueryException("holds no word to look for, stop words aside");
    }
    if (!required && !optional) {
      throw new TextQueryException("says only what must not occur");
    }
    if (required && optional) {
      throw new TextQueryException(
          "some words are neither required nor enough; part AND from OR by parentheses");
    }
    query.forEach(clause -> check(clause.getQuery()));
  }

  private static boolean has(BooleanQuery query, BooleanClause.Occur occur) {
    return query.clauses().stream().anyMatch(clause -> clause.getOccur() == occur);
  }

  /** The classic parser, held to what makes sense for words. */
  private static final class Parser extends QueryParser {
    private Parser(String field, QueryChain words) {
      super(field, words);
      setDefaultOperator(Operator.AND);
      setSplitOnWhitespace(true);
      setAutoGeneratePhraseQueries(true);
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
      checkField(field);
      return super.getFieldQuery(field, text, quoted);
    }

    @Override
    protected Query getWildcardQuery(String field, String text) throws ParseException {
      checkField(field);
      return super.getWildcardQuery(field, text);
    }

    @Override
    protected Query getPrefixQuery(String field, String text) throws ParseException {
      checkField(field);
      return super.getPrefixQuery(field, text);
    }

    @Override
    protected Query getFuzzyQuery(String field, String text, float similarity)
        throws ParseException {
      checkField(field);
      return super.getFuzzyQuery(field, text, similarity);
    }

    @Override
    protected Query getRangeQuery(
        String field, String from, String to, boolean fromIncluded, boolean toIncluded)
        throws ParseException {
      throw new ParseException("words are not looked for by a range; put them in quotes");
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) throws ParseException {
      throw new ParseException("regular expressions are not read; put a slash in quotes");
    }

    private void checkField(String field) throws ParseException {
      if (!field.equals(getField()) && !FIELDS.contains(field)) {
        throw new ParseException("there is no field '" + field + "', only 'title' and 'text'");
      }
    }
  }
}
