/** What a reader of the marts could work out about the cells that are hidden from him. */
@NullMarked
package id.lumbung.star.attack;

import org.jspecify.annotations.NullMarked;
