/** What an operator reads, in the operator's language: Indonesian by default, English on request. */
@NullMarked
package id.lumbung.language;

import org.jspecify.annotations.NullMarked;
