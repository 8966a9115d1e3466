package wusum.corpus;

import java.util.Iterator;
import java.util.List;
import wusum.article.Article;

/** Labelled articles in a fixed order. Immutable. */
public record Corpus(List<LabelledArticle> articles) implements Iterable<LabelledArticle> {
  public Corpus {
    articles = List.copyOf(articles);
  }

  public int size() {
    return articles.size();
  }

  public LabelledArticle get(int index) {
    return articles.get(index);
  }

  /** The articles without their labels. */
  public List<Article> unlabelled() {
    return articles.stream().map(LabelledArticle::article).toList();
  }

  @Override
  public Iterator<LabelledArticle> iterator() {
    return articles.iterator();
  }
}
