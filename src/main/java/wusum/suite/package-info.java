/** Measures the model beside simpler systems, on articles that none of them has learnt from. */
@NullMarked
package wusum.suite;

import org.jspecify.annotations.NullMarked;
