/** From weighted terms to a probability for each topic. */
@NullMarked
package wusum.classifier;

import org.jspecify.annotations.NullMarked;
