/** What stays: clean deliveries and versions of the star, as Parquet on any Hadoop file system. */
@NullMarked
package id.lumbung.lake;

import org.jspecify.annotations.NullMarked;
