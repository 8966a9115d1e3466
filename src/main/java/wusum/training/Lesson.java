package wusum.training;

import java.util.List;
import wusum.corpus.LabelledArticle;

/** Everything that a training run learns from. */
record Lesson(TrainingSet set, Pretraining pretraining, WeakArticles weak) {
  /**
   * What the lexicons' votes were worth on some labelled articles. Those that were picked would
   * tell of votes on picked articles, so they are not counted.
   */
  VoteModel voteModel(List<LabelledArticle> articles) {
    List<LabelledArticle> drawn = articles.stream().filter(set.validation()::contains).toList();
    return VoteModel.fit(
        drawn.stream().map(weak::votesOn).toList(),
        drawn.stream().map(article -> set.taxonomy().positions(article.topics())).toList(),
        set.taxonomy().size());
  }
}
