package wusum.evaluation;

import java.util.OptionalDouble;

/**
 * How well suggested keywords meet those that readers chose, on the articles where they chose any.
 *
 * @param articles how many articles have keywords
 * @param precisionAt5 the share of the first five suggestions that a reader chose, five counted for
 *     each article; empty where no article has keywords
 * @param recallAt10 the share of the keywords all readers chose that stand among the first ten
 *     suggestions; empty where they agree on none
 */
public record KeywordEvaluation(
    int articles, OptionalDouble precisionAt5, OptionalDouble recallAt10) {}
