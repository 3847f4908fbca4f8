/** An invented regency: its feeds as they would arrive, and the truth about them. */
@NullMarked
package id.lumbung.demo;

import org.jspecify.annotations.NullMarked;
