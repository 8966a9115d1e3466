/** Models on disk. */
@NullMarked
package wusum.registry;

import org.jspecify.annotations.NullMarked;
