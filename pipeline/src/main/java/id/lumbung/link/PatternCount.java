package id.lumbung.link;

import java.util.List;

/**
 * How many pairs came out alike in every comparison.
 *
 * @param levels the place of the level in each comparison, in the order of the set
 */
record PatternCount(List<Integer> levels, long pairs) {}
