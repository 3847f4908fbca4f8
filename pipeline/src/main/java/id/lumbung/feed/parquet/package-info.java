/** Reads deliveries that arrive as Parquet files. */
@NullMarked
package id.lumbung.feed.parquet;

import org.jspecify.annotations.NullMarked;
