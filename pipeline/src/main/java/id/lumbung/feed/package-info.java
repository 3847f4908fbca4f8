/** What arrives: contracts, deliveries, files and raw records. */
@NullMarked
package id.lumbung.feed;

import org.jspecify.annotations.NullMarked;
