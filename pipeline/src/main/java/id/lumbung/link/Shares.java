package id.lumbung.link;

import java.util.HashMap;

/** Turns counts of levels into shares of the pairs that could be compared. */
final class Shares {
    /** Added to every count, so that what was never seen stays possible. */
    private static final double UNSEEN = 0.5;

    /** How many pairs of one's own the usual shares stand for. */
    private static final double USUAL_PAIRS = 300;

    private Shares() {}

    /** The share of each level among matches: what was counted, and what is usual anywhere. */
    static double[] ofMatches(Comparison comparison, double[] counts) {
        var all = counts.clone();
        for (int level = 0; level < all.length; level++) {
            all[level] += USUAL_PAIRS * comparison.levels().get(level).usual();
        }
        return of(comparison, all);
    }

    /** The share of each level within its group; 1 for levels at which nothing could be compared. */
    static double[] of(Comparison comparison, double[] counts) {
        var levels = comparison.levels();
        var sums = new HashMap<String, Double>();
        for (int level = 0; level < counts.length; level++) {
            if (!levels.get(level).isEmpty()) {
                sums.merge(levels.get(level).group(), counts[level] + UNSEEN, Double::sum);
            }
        }
        var shares = new double[counts.length];
        for (int level = 0; level < counts.length; level++) {
            shares[level] = levels.get(level).isEmpty()
                    ? 1
                    : (counts[level] + UNSEEN)
                            / sums.getOrDefault(levels.get(level).group(), 1.0);
        }
        return shares;
    }
}
