/** Tells the format of a delivered file from its content and opens the reader for it. */
@NullMarked
package id.lumbung.feed.format;

import org.jspecify.annotations.NullMarked;
