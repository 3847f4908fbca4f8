/** Erasing persons on request, everywhere, with proof. */
@NullMarked
package id.lumbung.forget;

import org.jspecify.annotations.NullMarked;
