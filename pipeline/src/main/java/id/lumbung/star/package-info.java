/** The star: its models in order, their history and the checks on what they built. */
@NullMarked
package id.lumbung.star;

import org.jspecify.annotations.NullMarked;
