package wusum.training;

import java.util.ArrayList;
import java.util.List;
import wusum.analysis.TextAnalyzer;
import wusum.classifier.Example;
import wusum.classifier.TermWeights;
import wusum.classifier.Trainer;
import wusum.classifier.network.NetworkSettings;
import wusum.classifier.network.NetworkTrainer;
import wusum.corpus.LabelledArticle;
import wusum.features.FeatureExtractor;
import wusum.features.Features;
import wusum.features.TermParts;
import wusum.training.TrainingSpec.WeakLabels;

/**
 * Learns from labelled articles and, beside them, from others that lexicons voted on. The labelled
 * ones weigh as much beside the size of the weights as they would alone.
 */
final class WeakTrainer implements Trainer {
  private final WeakLabels settings;
  private final List<Features> unlabelled;
  private final List<List<SeedLabel>> votes;
  private final VoteModel model;
  private final NetworkSettings network;
  private final List<TermParts> parts;

  /**
   * @param votes on each unlabelled article, topic by topic
   * @param model what votes were worth on labelled articles
   * @param parts what the terms share
   */
  private WeakTrainer(
      WeakLabels settings,
      List<Features> unlabelled,
      List<List<SeedLabel>> votes,
      VoteModel model,
      NetworkSettings network,
      List<TermParts> parts) {
    this.settings = settings;
    this.unlabelled = unlabelled;
    this.votes = votes;
    this.model = model;
    this.network = network;
    this.parts = parts;
  }

  /**
   * A trainer for some of the labelled articles.
   *
   * @param articles which of them
   */
  static WeakTrainer of(
      WeakLabels settings,
      Lesson lesson,
      List<LabelledArticle> articles,
      FeatureExtractor extractor,
      NetworkSettings network,
      List<TermParts> parts) {
    TextAnalyzer analyzer = lesson.set().analyzer();
    List<Features> unlabelled =
        lesson.weak().articles().stream()
            .map(article -> extractor.extract(analyzer.analyze(article)))
            .toList();
    return new WeakTrainer(
        settings, unlabelled, lesson.weak().votes(), lesson.voteModel(articles), network, parts);
  }

  @Override
  public TrainedClassifier train(List<Example> examples, int terms, int topics, Progress progress) {
    WeakExamples weak =
        switch (settings.trust()) {
          case POSITIVES, VOTES -> WeakExamples.ofVotes(settings);
          case PRECISION -> WeakExamples.ofModel(settings, model);
          case AGREEMENT -> {
            TermWeights kernel = kernel(examples, terms, topics, progress);
            yield WeakExamples.ofAgreement(settings, kernel::score);
          }
        };
    List<Example> all = new ArrayList<>(examples);
    for (int i = 0; i < unlabelled.size(); i++) {
      all.add(weak.example(unlabelled.get(i), votes.get(i)));
    }
    // The loss is a mean over all examples, and that of the weights stands beside it.
    double share = (double) examples.size() / all.size();
    return new NetworkTrainer(network.withL2(network.l2() * share), parts)
        .train(all, terms, topics, progress);
  }

  /** What the labelled articles alone teach. */
  private TermWeights kernel(List<Example> examples, int terms, int topics, Progress progress) {
    try (TrainedClassifier trained =
        new NetworkTrainer(network, parts).train(examples, terms, topics, progress)) {
      return trained.kernel();
    }
  }
}
