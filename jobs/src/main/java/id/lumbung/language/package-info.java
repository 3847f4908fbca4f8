/** The languages an operator reads: Indonesian by default, English on request. */
@NullMarked
package id.lumbung.language;

import org.jspecify.annotations.NullMarked;
