/** From Arabic text to tokens that remember where they stood in the original. */
@NullMarked
package wusum.analysis;

import org.jspecify.annotations.NullMarked;
