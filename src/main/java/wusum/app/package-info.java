/** The command line, the settings and all wiring. */
@NullMarked
package wusum.app;

import org.jspecify.annotations.NullMarked;
