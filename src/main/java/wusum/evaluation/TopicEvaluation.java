package wusum.evaluation;

import java.util.OptionalDouble;
import wusum.taxonomy.TopicId;

/**
 * How well one topic is given.
 *
 * @param f1 that of the counts, and between which bounds it may really lie
 * @param averagePrecision of the articles ranked by their score for the topic, without those it is
 *     optional for; empty where no article has the topic
 */
public record TopicEvaluation(
    TopicId topic, Counts counts, Estimate f1, OptionalDouble averagePrecision) {}
