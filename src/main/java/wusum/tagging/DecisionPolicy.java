package wusum.tagging;

import java.util.BitSet;
import wusum.classifier.Scores;

/** Turns probabilities into topics. Implementations are immutable. */
public sealed interface DecisionPolicy permits ThresholdPolicy, TopPolicy {
  /** The topics that are given, as positions in the taxonomy. */
  BitSet decide(Scores scores);
}
