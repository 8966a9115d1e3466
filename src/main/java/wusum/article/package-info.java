/** News articles and the keywords that name what is in them. */
@NullMarked
package wusum.article;

import org.jspecify.annotations.NullMarked;
