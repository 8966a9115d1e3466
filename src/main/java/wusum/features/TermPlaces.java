package wusum.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.Tokens;

/** Where the known terms of one article stand in its original text. Immutable once built. */
public final class TermPlaces {
  private final Map<Integer, List<Place>> places = new HashMap<>();

  TermPlaces(AnalyzedArticle article, TermReader reader, TermIndex index) {
    reader.read(article, new Recorder(article, index));
  }

  /**
   * One occurrence of a term.
   *
   * @param title whether it stands in the headline, and not in the body
   * @param start in UTF-16 units
   * @param end exclusive
   */
  public record Place(boolean title, int start, int end) {}

  /** The occurrences of a term in the order of the text; none for a term that is not there. */
  public List<Place> of(int term) {
    return List.copyOf(places.getOrDefault(term, List.of()));
  }

  private final class Recorder implements TermReader.Listener {
    private final AnalyzedArticle article;
    private final TermIndex index;

    private Recorder(AnalyzedArticle article, TermIndex index) {
      this.article = article;
      this.index = index;
    }

    @Override
    public void word(Tokens tokens, int token, long hash) {
      add(tokens, token, token, hash);
    }

    @Override
    public void pair(Tokens tokens, int first, int second, long hash) {
      add(tokens, first, second, hash);
    }

    @Override
    public void title(Tokens tokens, int token, long hash) {
      add(tokens, token, token, hash);
    }

    @Override
    public void lead(Tokens tokens, int token, long hash) {
      add(tokens, token, token, hash);
    }

    private void add(Tokens tokens, int first, int last, long hash) {
      int term = index.idOf(hash);
      if (term != TermIndex.UNKNOWN) {
        places
            .computeIfAbsent(term, unseen -> new ArrayList<>())
            .add(new Place(tokens == article.title(), tokens.start(first), tokens.end(last)));
      }
    }
  }
}
