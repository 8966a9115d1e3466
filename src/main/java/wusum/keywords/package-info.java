/** Words and phrases that name what an article is about. */
@NullMarked
package wusum.keywords;

import org.jspecify.annotations.NullMarked;
