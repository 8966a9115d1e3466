package wusum.evaluation;

/** Precision, recall and F1 over several topics, averaged in one way. */
public record Averages(double precision, double recall, Estimate f1) {}
