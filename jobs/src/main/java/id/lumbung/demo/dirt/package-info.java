/** The ways in which a clean record arrives damaged or in another notation. */
@NullMarked
package id.lumbung.demo.dirt;

import org.jspecify.annotations.NullMarked;
