/** The one door: an article in, its topics and keywords out. */
@NullMarked
package wusum.tagging;

import org.jspecify.annotations.NullMarked;
