/** The people, places and papers of the invented regency, and how they become records of feeds. */
@NullMarked
package id.lumbung.demo.world;

import org.jspecify.annotations.NullMarked;
