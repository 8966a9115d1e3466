package wusum.suite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wusum.article.ArticleId;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.tagging.Tagging;
import wusum.taxonomy.Topic;

/**
 * The articles on which one topic went wrong, by their ids; their texts are not kept.
 *
 * @param wrong given, and should not have been; the surest first
 * @param missed not given, and should have been; the least likely first
 */
public record TopicErrors(Topic topic, List<Case> wrong, List<Case> missed) {
  public TopicErrors {
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
  }

  /**
   * One article.
   *
   * @param origin where its label comes from, such as a file and a data set
   * @param score of the topic
   */
  public record Case(ArticleId article, String origin, double score) {}

  /**
   * @param position of the topic among the scores
   */
  static TopicErrors of(Topic topic, int position, Corpus gold, List<Tagging> taggings) {
    List<Case> wrong = new ArrayList<>();
    List<Case> missed = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      LabelledArticle article = gold.get(i);
      boolean given =
          taggings.get(i).topics().stream().anyMatch(g -> g.topic().id().equals(topic.id()));
      boolean due = article.topics().contains(topic.id());
      double score = taggings.get(i).scores().get(position);
      Case one = new Case(article.article().id(), article.origin(), score);
      if (due && !given) {
        missed.add(one);
      } else if (given && !due && !article.optional().contains(topic.id())) {
        wrong.add(one);
      }
    }
    wrong.sort(Comparator.comparingDouble(Case::score).reversed());
    missed.sort(Comparator.comparingDouble(Case::score));
    return new TopicErrors(topic, wrong, missed);
  }

  boolean isEmpty() {
    return wrong.isEmpty() && missed.isEmpty();
  }
}
