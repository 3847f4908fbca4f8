/** The command line: what an operator types and reads. */
@NullMarked
package id.lumbung.cli;

import org.jspecify.annotations.NullMarked;
