@NullMarked
package id.lumbung.star.mart;

import org.jspecify.annotations.NullMarked;
