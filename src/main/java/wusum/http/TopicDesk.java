package wusum.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wusum.article.Article;
import wusum.corpus.LabelledArticle;
import wusum.training.NewTopic;
import wusum.training.TopicAddition.Added;

/** Adds topics to the model in service. Implementations are thread-safe. */
@FunctionalInterface
public interface TopicDesk {
  /**
   * Adds a topic; once this returns, the model with the topic is in service.
   *
   * @param articles unlabelled articles, null for those that come with the program
   * @param examples labelled articles; there may be none
   * @throws wusum.training.TopicException saying why it cannot be added
   */
  Added add(NewTopic topic, @Nullable List<Article> articles, List<LabelledArticle> examples);
}
