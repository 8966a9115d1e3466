/** How well a tagger does on articles whose topics are known. */
@NullMarked
package wusum.evaluation;

import org.jspecify.annotations.NullMarked;
