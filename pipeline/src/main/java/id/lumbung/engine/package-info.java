/** Tables in, SELECT, tables out: what an SQL engine must do for the models. */
@NullMarked
package id.lumbung.engine;

import org.jspecify.annotations.NullMarked;
