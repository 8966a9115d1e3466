package wusum.suite;

import java.util.List;
import wusum.article.Article;
import wusum.tagging.Tagging;

/** What a {@link Learner} has learnt. */
public interface Predictor extends AutoCloseable {
  /** Tags articles, in their order, each with a score for every topic. */
  List<Tagging> tag(List<Article> articles);

  @Override
  void close();
}
