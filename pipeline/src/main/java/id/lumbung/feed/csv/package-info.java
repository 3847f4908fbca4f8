/** Delivered CSV files, however they are separated, encoded or compressed. */
@NullMarked
package id.lumbung.feed.csv;

import org.jspecify.annotations.NullMarked;
