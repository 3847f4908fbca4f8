/** Where the warehouse is served: the home directory, the embedded or configured PostgreSQL, its roles and secrets. */
@NullMarked
package id.lumbung.database;

import org.jspecify.annotations.NullMarked;
