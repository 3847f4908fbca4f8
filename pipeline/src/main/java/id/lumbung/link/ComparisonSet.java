package id.lumbung.link;

import java.util.List;

/**
 * How records of one kind are told apart: what is compared, which pairs are candidates, what is learned from.
 *
 * @param notStrangers SQL condition on {@code l} and {@code r}: pairs so alike that chance brought no strangers together
 * @param name names the file {@code link/<name>.yml}
 */
public record ComparisonSet(
        String name,
        List<Comparison> comparisons,
        List<BlockingRule> candidates,
        List<TrainingSession> sessions,
        String notStrangers,
        Thresholds thresholds) {
    /** The comparison of that name. */
    public Comparison comparison(String name) {
        return comparisons.stream()
                .filter(comparison -> comparison.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this.name + " compares no " + name));
    }

    /** The same set with other thresholds. */
    public ComparisonSet with(Thresholds others) {
        return new ComparisonSet(name, comparisons, candidates, sessions, notStrangers, others);
    }
}
