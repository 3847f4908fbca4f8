/** The engine of many machines: Apache Spark. */
@NullMarked
package id.lumbung.engine.spark;

import org.jspecify.annotations.NullMarked;
