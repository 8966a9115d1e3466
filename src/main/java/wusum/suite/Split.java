package wusum.suite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import wusum.corpus.Corpus;
import wusum.training.TrainingSet;

/**
 * Which articles teach and which are measured on. No article of one side is a near duplicate of one
 * of the other.
 *
 * @param name {@code random} or {@code time-ordered}
 * @param train what teaches
 * @param test what is measured on: articles that were drawn as they come
 * @param leftOut how many articles are on neither side, since they would give the test away
 * @param testFrom the day from which on articles are in the test, null where days play no part
 */
public record Split(
    String name, TrainingSet train, Corpus test, int leftOut, @Nullable LocalDate testFrom) {}
