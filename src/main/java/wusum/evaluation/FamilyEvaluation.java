package wusum.evaluation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well the topics of a family are given.
 *
 * @param name {@code all}, {@code sections} (topics at the top) or {@code stories} (those below)
 * @param topics how many topics it has
 * @param macroTopics how many of them have the support to count in the macro average
 * @param counts the sum over its topics
 * @param micro over every decision alike
 * @param macro over every topic alike, see {@link MacroAverage}
 * @param precisionAt by k, the share of the first k topics by score that are right, over the
 *     articles that have a topic of the family; empty where none has
 * @param calibration how far its scores can be read as probabilities
 */
public record FamilyEvaluation(
    String name,
    int topics,
    int macroTopics,
    Counts counts,
    Averages micro,
    Averages macro,
    SortedMap<Integer, Double> precisionAt,
    CalibrationEvaluation calibration) {
  public FamilyEvaluation {
    precisionAt = Collections.unmodifiableSortedMap(new TreeMap<>(precisionAt));
  }
}
