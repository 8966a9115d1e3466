package wusum.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import wusum.training.SeedLabel.Vote;

/** Two lexicons on labelled articles: the first is mostly right, the second mostly wrong. */
final class VoteModelTest {
  private static final SeedLabel NOTHING = new SeedLabel(Vote.AGAINST, 0);
  private static final SeedLabel RULED_OUT = new SeedLabel(Vote.AGAINST, 3);
  private static final SeedLabel ONE_POINT = new SeedLabel(Vote.ABSTAIN, 1);
  private static final SeedLabel ENOUGH = new SeedLabel(Vote.FOR, 2);
  private static final SeedLabel MUCH = new SeedLabel(Vote.FOR, 4);

  private final List<List<SeedLabel>> votes = new ArrayList<>();
  private final List<BitSet> labels = new ArrayList<>();

  private void add(int articles, SeedLabel vote, boolean first, boolean second) {
    for (int i = 0; i < articles; i++) {
      BitSet topics = new BitSet();
      topics.set(0, first);
      topics.set(1, second);
      votes.add(List.of(vote, vote));
      labels.add(topics);
    }
  }

  private VoteModel fit() {
    return VoteModel.fit(votes, labels, 2);
  }

  @Test
  void probability_manyArticles_isTheirShare() {
    add(900, ENOUGH, true, false);
    add(100, ENOUGH, false, true);
    assertThat(fit().probability(0, ENOUGH)).isCloseTo(0.9, within(0.01));
    assertThat(fit().probability(1, ENOUGH)).isCloseTo(0.1, within(0.01));
  }

  @Test
  void probability_fewArticles_isDrawnToTheRateOfAllTopics() {
    add(2, ENOUGH, true, false);
    assertThat(fit().probability(0, ENOUGH)).isBetween(0.5, 0.7);
    assertThat(fit().probability(1, ENOUGH)).isBetween(0.3, 0.5);
  }

  @Test
  void probability_morePoints_areCountedApart() {
    add(100, ENOUGH, false, false);
    add(100, MUCH, true, true);
    assertThat(fit().probability(0, MUCH)).isGreaterThan(0.9);
    assertThat(fit().probability(0, ENOUGH)).isLessThan(0.1);
  }

  @Test
  void probability_ruledOutAndNothingFound_areCountedApart() {
    add(100, NOTHING, false, false);
    add(100, RULED_OUT, true, true);
    assertThat(fit().probability(0, RULED_OUT)).isGreaterThan(0.9);
    assertThat(fit().probability(0, NOTHING)).isLessThan(0.1);
  }

  @Test
  void probability_voteThatNoArticleHad_isEven() {
    add(100, NOTHING, false, false);
    assertThat(fit().probability(0, ONE_POINT)).isEqualTo(0.5);
  }
}
