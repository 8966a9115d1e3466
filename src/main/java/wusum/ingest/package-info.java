/** From what the newsroom has to articles. */
@NullMarked
package wusum.ingest;

import org.jspecify.annotations.NullMarked;
