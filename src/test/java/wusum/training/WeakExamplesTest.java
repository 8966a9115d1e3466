package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import wusum.classifier.Example;
import wusum.classifier.Scores;
import wusum.features.Features;
import wusum.training.SeedLabel.Vote;
import wusum.training.TrainingSpec.WeakLabels;
import wusum.training.TrainingSpec.WeakLabels.Trust;

/**
 * What is learnt of an article that one lexicon speaks for, one against, and of which one doubts.
 */
final class WeakExamplesTest {
  private static final int FOR = 0;
  private static final int AGAINST = 1;
  private static final int UNSURE = 2;
  private static final float WEIGHT = 0.2f;
  private static final Features ARTICLE = new Features(new int[] {7}, new float[] {1}, 1, 0);
  private static final List<SeedLabel> VOTES =
      List.of(
          new SeedLabel(Vote.FOR, 2),
          new SeedLabel(Vote.AGAINST, 0),
          new SeedLabel(Vote.ABSTAIN, 1));

  private static WeakLabels settings(Trust trust) {
    return new WeakLabels("lexicon", List.of("old-news"), 10, WEIGHT, trust);
  }

  private static Example agreed(float... scores) {
    return WeakExamples.ofAgreement(settings(Trust.AGREEMENT), article -> new Scores(scores))
        .example(ARTICLE, VOTES);
  }

  @Test
  void ofVotes_voteForATopic_isALabel() {
    Example example = WeakExamples.ofVotes(settings(Trust.VOTES)).example(ARTICLE, VOTES);
    assertThat(example.has(FOR)).isTrue();
    assertThat(example.weight(FOR)).isEqualTo(WEIGHT);
  }

  @Test
  void ofVotes_voteAgainstATopic_isALabel() {
    Example example = WeakExamples.ofVotes(settings(Trust.VOTES)).example(ARTICLE, VOTES);
    assertThat(example.has(AGAINST)).isFalse();
    assertThat(example.weight(AGAINST)).isEqualTo(WEIGHT);
  }

  @Test
  void ofVotes_abstention_teachesNothing() {
    Example example = WeakExamples.ofVotes(settings(Trust.VOTES)).example(ARTICLE, VOTES);
    assertThat(example.weight(UNSURE)).isZero();
  }

  @Test
  void ofVotes_positivesAlone_votesAgainstTeachNothing() {
    Example example = WeakExamples.ofVotes(settings(Trust.POSITIVES)).example(ARTICLE, VOTES);
    assertThat(example.weight(FOR)).isEqualTo(WEIGHT);
    assertThat(example.weight(AGAINST)).isZero();
  }

  @Test
  void ofModel_voteThatIsOftenRight_weighsByItsRate() {
    Example example = ofModel(750, 250);
    assertThat(example.has(FOR)).isTrue();
    assertThat(example.weight(FOR)).isCloseTo(WEIGHT / 2, within(0.01f));
  }

  @Test
  void ofModel_voteThatIsMostlyWrong_isALabelOfTheOtherSide() {
    Example example = ofModel(100, 900);
    assertThat(example.has(FOR)).isFalse();
    assertThat(example.weight(FOR)).isPositive();
  }

  /** After votes that were right on some articles and wrong on others. */
  private static Example ofModel(int right, int wrong) {
    BitSet topics = BitSet.valueOf(new long[] {1});
    List<BitSet> labels = new ArrayList<>(Collections.nCopies(right, topics));
    labels.addAll(Collections.nCopies(wrong, new BitSet()));
    VoteModel model =
        VoteModel.fit(Collections.nCopies(right + wrong, VOTES), labels, VOTES.size());
    return WeakExamples.ofModel(settings(Trust.PRECISION), model).example(ARTICLE, VOTES);
  }

  @Test
  void ofAgreement_classifierThatAgrees_leavesTheVotes() {
    Example example = agreed(0.9f, 0.1f, 0.9f);
    assertThat(example.topics()).isEqualTo(BitSet.valueOf(new long[] {1}));
    assertThat(example.weight(FOR)).isEqualTo(WEIGHT);
    assertThat(example.weight(AGAINST)).isEqualTo(WEIGHT);
  }

  @Test
  void ofAgreement_classifierThatDoesNotAgree_takesTheVotesAway() {
    Example example = agreed(0.1f, 0.9f, 0.9f);
    assertThat(example.weight(FOR)).isZero();
    assertThat(example.weight(AGAINST)).isZero();
  }

  @Test
  void ofAgreement_abstention_teachesNothing() {
    assertThat(agreed(0.9f, 0.1f, 0.9f).weight(UNSURE)).isZero();
  }
}
