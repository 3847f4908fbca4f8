/** The clerks' work: pairs of records put up for review, looked at through the vault, and decided by a delivery. */
@NullMarked
package id.lumbung.review;

import org.jspecify.annotations.NullMarked;
