package id.lumbung.link;

import java.util.Set;

/**
 * Pairs from which the shares among matches are learned.
 *
 * @param on the SQL join condition that picks the pairs
 * @param fixed the comparisons that the condition decides, of which it teaches nothing
 * @param matches the share of matches among the pairs that learning begins with, 0 to 1
 */
public record TrainingSession(String name, String on, Set<String> fixed, double matches) {}
