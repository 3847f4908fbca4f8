/** The shape of deliveries: feeds, their columns, their files. */
@NullMarked
package id.lumbung.demo.delivery;

import org.jspecify.annotations.NullMarked;
