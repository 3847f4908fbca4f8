/** A cluster of HDFS and Spark on this machine's own loopback address, for tests and measurements. */
@NullMarked
package id.lumbung.cluster;

import org.jspecify.annotations.NullMarked;
