/** The network that learns the weights, in Deeplearning4j. */
@NullMarked
package wusum.classifier.network;

import org.jspecify.annotations.NullMarked;
