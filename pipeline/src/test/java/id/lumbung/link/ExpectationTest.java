package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static final double MATCHES = 0.3;
    private static final double[] MATCHES_AGREE = {0.95, 0.9, 0.8};
    private static final double[] STRANGERS_AGREE = {0.05, 0.1, 0.2};
    private static final long PAIRS = 10_000_000;

    private final List<Comparison> comparisons = List.of(comparison("A"), comparison("B"), comparison("C"));

    @Test
    void findsTheSharesAmongMatchesThatMadeThePatterns() {
        var learning = new Expectation(comparisons, patterns(), strangers(), new boolean[] {true, true, true}, 0.5);

        var counts = learning.run(new double[][] {{0.6, 0.4}, {0.6, 0.4}, {0.6, 0.4}});

        assertThat(learning.matches()).isCloseTo(MATCHES, within(0.001));
        for (int i = 0; i < 3; i++) {
            assertThat(Shares.of(comparisons.get(i), counts[i])[0]).isCloseTo(MATCHES_AGREE[i], within(0.001));
        }
    }

    @Test
    void learnsNothingFromAComparisonThatIsFixed() {
        var twice = new ArrayList<PatternCount>();
        for (var pattern : patterns()) {
            twice.add(new PatternCount(
                    List.of(pattern.levels().get(0), pattern.levels().get(1), 0), pattern.pairs()));
        }
        var learning = new Expectation(comparisons, twice, strangers(), new boolean[] {true, true, false}, 0.3);

        learning.run(new double[][] {{0.9, 0.1}, {0.9, 0.1}, {0.99, 0.01}});

        // The third, the same in every pair and rare among strangers, would make nearly all of them matches.
        assertThat(learning.matches()).isLessThan(0.4);
    }

    private static List<PatternCount> patterns() {
        var patterns = new ArrayList<PatternCount>();
        for (int bits = 0; bits < 8; bits++) {
            var levels = List.of(bits & 1, bits >> 1 & 1, bits >> 2 & 1);
            var ofOne = MATCHES;
            var ofTwo = 1 - MATCHES;
            for (int i = 0; i < 3; i++) {
                ofOne *= levels.get(i) == 0 ? MATCHES_AGREE[i] : 1 - MATCHES_AGREE[i];
                ofTwo *= levels.get(i) == 0 ? STRANGERS_AGREE[i] : 1 - STRANGERS_AGREE[i];
            }
            patterns.add(new PatternCount(levels, Math.round(PAIRS * (ofOne + ofTwo))));
        }
        return patterns;
    }

    private static double[][] strangers() {
        var shares = new double[3][];
        for (int i = 0; i < 3; i++) {
            shares[i] = new double[] {STRANGERS_AGREE[i], 1 - STRANGERS_AGREE[i]};
        }
        return shares;
    }

    private static Comparison comparison(String name) {
        return new Comparison(
                name,
                null,
                List.of(
                        new ComparisonLevel("SAMA", "l.a = r.a", false, null, "", null, null, 0),
                        new ComparisonLevel("BEDA", "true", false, null, "", null, null, 0)));
    }
}
