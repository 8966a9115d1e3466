/** From labelled articles to a model. */
@NullMarked
package wusum.training;

import org.jspecify.annotations.NullMarked;
