/** Labelled articles: reading, joining, grouping and splitting them. */
@NullMarked
package wusum.corpus;

import org.jspecify.annotations.NullMarked;
