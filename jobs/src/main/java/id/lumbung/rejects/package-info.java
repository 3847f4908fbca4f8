/** The rejected records of the deliveries that are published: how many there are, and the way back to the agency. */
@NullMarked
package id.lumbung.rejects;

import org.jspecify.annotations.NullMarked;
