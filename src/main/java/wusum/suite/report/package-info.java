/** What a suite measured, as JSON and as one page with charts. */
@NullMarked
package wusum.suite.report;

import org.jspecify.annotations.NullMarked;
