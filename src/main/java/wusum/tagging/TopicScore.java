package wusum.tagging;

import wusum.taxonomy.Topic;

/** A topic given to an article, with its probability. */
public record TopicScore(Topic topic, double score) {}
