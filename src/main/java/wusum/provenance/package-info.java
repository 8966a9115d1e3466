/** Where a model comes from, as typed records. */
@NullMarked
package wusum.provenance;

import org.jspecify.annotations.NullMarked;
