/** The service over HTTP. */
@NullMarked
package wusum.http;

import org.jspecify.annotations.NullMarked;
