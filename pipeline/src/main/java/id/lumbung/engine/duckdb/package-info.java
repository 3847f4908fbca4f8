/** The engine of one machine: DuckDB inside this process. */
@NullMarked
package id.lumbung.engine.duckdb;

import org.jspecify.annotations.NullMarked;
