/** What a new version of the star would change in the figures that are shown, and why. */
@NullMarked
package id.lumbung.star.change;

import org.jspecify.annotations.NullMarked;
