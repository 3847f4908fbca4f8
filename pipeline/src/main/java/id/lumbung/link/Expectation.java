package id.lumbung.link;

import java.util.Arrays;
import java.util.List;

/**
 * Expectation maximisation over pattern counts: which of the pairs are matches is guessed from the shares, the shares
 * are counted from the guess, until neither moves.
 *
 * <p>The shares among strangers stay as they are: random pairs teach them better.
 */
final class Expectation {
    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-7;

    private final List<PatternCount> patterns;
    private final List<Comparison> comparisons;
    private final double[][] strangers;
    private final boolean[] learned;
    private double matches;

    /**
     * @param strangers per comparison and level, the share among strangers
     * @param learned which comparisons are learned; the others are left out of the guess
     * @param matches the share of matches to begin with
     */
    Expectation(
            List<Comparison> comparisons,
            List<PatternCount> patterns,
            double[][] strangers,
            boolean[] learned,
            double matches) {
        this.comparisons = comparisons;
        this.patterns = patterns;
        this.strangers = strangers;
        this.learned = learned;
        this.matches = matches;
    }

    /** The expected number of matching pairs per comparison and level, beginning with the given shares among matches. */
    double[][] run(double[][] begin) {
        var shares = Arrays.stream(begin).map(double[]::clone).toArray(double[][]::new);
        var counts = shares;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            counts = expectedMatches(shares);
            if (maximise(counts, shares) < SETTLED) {
                break;
            }
        }
        return counts;
    }

    /** The share of matches among the pairs. */
    double matches() {
        return matches;
    }

    private double[][] expectedMatches(double[][] shares) {
        var counts = Arrays.stream(shares).map(row -> new double[row.length]).toArray(double[][]::new);
        var sum = 0.0;
        var all = 0.0;
        for (var pattern : patterns) {
            var expected = pattern.pairs() * probability(pattern.levels(), shares);
            for (int comparison = 0; comparison < counts.length; comparison++) {
                counts[comparison][pattern.levels().get(comparison)] += expected;
            }
            sum += expected;
            all += pattern.pairs();
        }
        matches = Math.min(1 - 1e-6, Math.max(1e-6, sum / all));
        return counts;
    }

    private double probability(List<Integer> levels, double[][] shares) {
        var odds = matches / (1 - matches);
        for (int comparison = 0; comparison < levels.size(); comparison++) {
            var level = levels.get(comparison);
            if (learned[comparison]
                    && !comparisons.get(comparison).levels().get(level).isEmpty()) {
                odds *= shares[comparison][level] / strangers[comparison][level];
            }
        }
        return odds / (1 + odds);
    }

    /** Counts the shares anew; returns how far the one moved that moved most. */
    private double maximise(double[][] counts, double[][] shares) {
        var moved = 0.0;
        for (int comparison = 0; comparison < counts.length; comparison++) {
            if (learned[comparison]) {
                var counted = Shares.of(comparisons.get(comparison), counts[comparison]);
                for (int level = 0; level < counted.length; level++) {
                    moved = Math.max(moved, Math.abs(counted[level] - shares[comparison][level]));
                }
                shares[comparison] = counted;
            }
        }
        return moved;
    }
}
