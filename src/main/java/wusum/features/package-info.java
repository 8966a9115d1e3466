/** From tokens to weighted terms. */
@NullMarked
package wusum.features;

import org.jspecify.annotations.NullMarked;
