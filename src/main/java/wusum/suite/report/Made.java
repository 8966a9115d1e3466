package wusum.suite.report;

import wusum.provenance.Environment;

/**
 * How a report came about: what differs from one run to the next, and nothing else.
 *
 * @param command the command that makes it again
 * @param version of the program
 * @param seconds the whole run took
 */
public record Made(String command, String version, Environment environment, long seconds) {}
