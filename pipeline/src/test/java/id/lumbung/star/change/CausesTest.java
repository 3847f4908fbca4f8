package id.lumbung.star.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static Figure figure(String value) {
        return new Figure(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal(value));
    }

    private static Optional<Figure> between(String value) {
        return Optional.of(figure(value));
    }

    private static BigDecimal sum(Causes causes) {
        return causes.rules().add(causes.time()).add(causes.sources()).add(causes.links());
    }

    @Test
    void dividesAChangeIntoTheStepsBetween() {
        var causes = Causes.between(
                figure("90.333333333333"), between("90.5"), between("89.5"), between("92"), figure("91.666666666667"));

        assertThat(causes)
                .isEqualTo(new Causes(
                        new BigDecimal("0.166666666667"),
                        new BigDecimal("-1.0"),
                        new BigDecimal("2.5"),
                        new BigDecimal("-0.333333333333")));
        assertThat(sum(causes)).isEqualByComparingTo("1.333333333334");
    }

    @Test
    void givesTheStepOverAMissingFigureToTheNextCause() {
        var causes = Causes.between(figure("10"), between("11"), Optional.empty(), between("14"), figure("15"));

        assertThat(causes).isEqualTo(new Causes(BigDecimal.ONE, BigDecimal.ZERO, new BigDecimal("3"), BigDecimal.ONE));
    }

    @Test
    void givesEverythingToTheLastCauseWhereNothingBetweenIsKnown() {
        var causes = Causes.between(figure("10"), Optional.empty(), Optional.empty(), Optional.empty(), figure("8"));

        assertThat(causes)
                .isEqualTo(new Causes(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("-2")));
    }
}
