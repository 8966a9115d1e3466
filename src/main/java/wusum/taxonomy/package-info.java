/** The closed set of topics an article can be given. */
@NullMarked
package wusum.taxonomy;

import org.jspecify.annotations.NullMarked;
