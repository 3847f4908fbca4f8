package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DriftTest {
    @Test
    void isNothingWhereNothingMoved() {
        assertThat(Drift.index(new double[] {0.7, 0.2, 0.1}, new double[] {0.7, 0.2, 0.1}))
                .isZero();
    }

    @Test
    void isThePopulationStabilityIndex() {
        // 0.4 ln 1.8 - 0.4 ln 0.2
        assertThat(Drift.index(new double[] {0.5, 0.5}, new double[] {0.9, 0.1}))
                .isCloseTo(0.878890, within(1e-6));
    }

    @Test
    void staysFiniteWhereALevelIsGone() {
        assertThat(Drift.index(new double[] {1, 0}, new double[] {0.5, 0.5})).isBetween(4.0, 5.0);
    }

    @Test
    void namesTheComparisonThatMovedMostOnceItMatters() {
        assertThat(new Drift(Map.of("NAMA", 0.24, "NIK", 0.1)).findConsiderable())
                .isEmpty();
        assertThat(new Drift(Map.of("NAMA", 0.25, "NIK", 0.3)).findConsiderable())
                .contains(Map.entry("NIK", 0.3));
    }
}
