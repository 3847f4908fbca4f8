package id.lumbung.link;

import java.util.List;
import java.util.Map;

/**
 * What training learned: how often matches and strangers come out at each level of each comparison.
 *
 * @param set name of the comparison set
 * @param version counts up with every training
 * @param trained date of training, ISO
 * @param records records on the left and right side it was trained on
 * @param pairs pairs of records with one key that it learned from
 * @param shares per comparison, in the order of its levels
 * @param profile per comparison the share of each level among pairs with one NIK or key when it was trained: what
 *     later nights are held against
 */
public record LinkModel(
        String set,
        int version,
        String trained,
        List<Long> records,
        long pairs,
        Map<String, List<LevelShares>> shares,
        Map<String, List<Double>> profile) {
    /**
     * How often a level comes out.
     *
     * @param matches among pairs of one person, 0 to 1
     * @param strangers among pairs of two, 0 to 1
     */
    public record LevelShares(double matches, double strangers) {
        /** The level's weight in bits. */
        public double weight() {
            return Math.log(matches / strangers) / Math.log(2);
        }
    }

    /** Fewer pairs than these teach chance. */
    public static final long ENOUGH_PAIRS = 1_000;

    /** Whether it learned from enough pairs to be kept for other nights. */
    public boolean isGrounded() {
        return pairs >= ENOUGH_PAIRS;
    }

    /** Whether it knows every comparison and every level of a set; one trained by an older release may not. */
    public boolean fits(ComparisonSet comparisons) {
        return comparisons.comparisons().stream().allMatch(comparison -> {
            var known = shares.get(comparison.name());
            return known != null && known.size() == comparison.levels().size();
        });
    }

    List<LevelShares> shares(Comparison comparison) {
        var found = shares.get(comparison.name());
        if (found == null || found.size() != comparison.levels().size()) {
            throw new IllegalArgumentException(
                    "link model of '%s': expected %d levels of %s. Train it again with 'link train'."
                            .formatted(set, comparison.levels().size(), comparison.name()));
        }
        return found;
    }
}
