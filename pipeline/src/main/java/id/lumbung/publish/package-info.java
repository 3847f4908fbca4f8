/** From a built version to PostgreSQL: the difference only, in one transaction. */
@NullMarked
package id.lumbung.publish;

import org.jspecify.annotations.NullMarked;
