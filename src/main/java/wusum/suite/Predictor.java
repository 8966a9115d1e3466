package wusum.suite;

import java.util.List;
import wusum.article.Article;
import wusum.tagging.Tagging;

/** What a {@link Learner} has learnt. */
public interface Predictor extends AutoCloseable {
  /** Tags articles, in their order, each with a score for every topic. */
  List<Tagging> tag(List<Article> articles);

  /** How large it is; nothing where that is not known. */
  default Size size() {
    return new Size(0, 0);
  }

  /**
   * The size of what was learnt.
   *
   * @param terms that it knows
   * @param weights numbers of four bytes
   */
  record Size(int terms, long weights) {}

  @Override
  void close();
}
