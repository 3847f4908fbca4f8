package id.lumbung.star.change;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.star.change.ChangeLimit.Judgement;
import id.lumbung.star.change.ChangeLimit.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeLimitTest {
    private static final ChangeLimit POINTS = new ChangeLimit(Kind.POIN, new BigDecimal("3"), new BigDecimal("2000"));
    private static final ChangeLimit PERCENT =
            new ChangeLimit(Kind.PERSEN, new BigDecimal("5"), new BigDecimal("1000"));

    private static Figure share(String value, String denominator) {
        return new Figure(BigDecimal.ZERO, new BigDecimal(denominator), new BigDecimal(value));
    }

    private static Figure count(String value) {
        return new Figure(new BigDecimal(value), BigDecimal.ONE, new BigDecimal(value));
    }

    private static FigureChange change(@Nullable Figure before, @Nullable Figure after) {
        return change(before, after, null);
    }

    private static FigureChange change(@Nullable Figure before, @Nullable Figure after, @Nullable Causes causes) {
        var month = LocalDate.of(2026, 11, 1);
        return new FigureChange(new FigureKey("1706", "JKN_AKTIF"), month, month, before, after, causes);
    }

    private static Causes causes(String time, String sources) {
        return new Causes(BigDecimal.ZERO, new BigDecimal(time), new BigDecimal(sources), BigDecimal.ZERO);
    }

    @Test
    void letsAChangeOfTheLimitItselfPassAndNoGreaterOne() {
        assertThat(POINTS.judge(change(share("90", "5000"), share("93", "5000"))))
                .isEqualTo(Judgement.DALAM_BATAS);
        assertThat(POINTS.judge(change(share("90", "5000"), share("86.999999999999", "5000"))))
                .isEqualTo(Judgement.MELAMPAUI);
    }

    @Test
    void countsPercentOfWhatIsShown() {
        assertThat(PERCENT.judge(change(count("40000"), count("42000")))).isEqualTo(Judgement.DALAM_BATAS);
        assertThat(PERCENT.judge(change(count("40000"), count("37999")))).isEqualTo(Judgement.MELAMPAUI);
    }

    @Test
    void judgesNoShareOfFewAndNoSmallChangeOfACount() {
        assertThat(POINTS.judge(change(share("90", "1999"), share("10", "1999"))))
                .isEqualTo(Judgement.DALAM_BATAS);
        assertThat(PERCENT.judge(change(count("1200"), count("201")))).isEqualTo(Judgement.DALAM_BATAS);
        assertThat(PERCENT.judge(change(count("0"), count("1000")))).isEqualTo(Judgement.DALAM_BATAS);
    }

    @Test
    void judgesAShareWhoseDenominatorHasCollapsedOrGrown() {
        assertThat(POINTS.judge(change(share("90", "5000"), share("80", "20")))).isEqualTo(Judgement.MELAMPAUI);
        assertThat(POINTS.judge(change(share("90", "20"), share("80", "5000")))).isEqualTo(Judgement.MELAMPAUI);
    }

    @Test
    void judgesAnIndexWithoutADenominatorWhateverItsPopulation() {
        var gini = new ChangeLimit(Kind.POIN, new BigDecimal("0.03"), new BigDecimal("9"));

        assertThat(gini.judge(change(
                        new Figure(BigDecimal.ONE, null, new BigDecimal("0.30")),
                        new Figure(BigDecimal.ONE, null, new BigDecimal("0.34")))))
                .isEqualTo(Judgement.MELAMPAUI);
    }

    @Test
    void takesAFigureThatIsGoneForAChangePastEveryLimitAndANewOneForNone() {
        assertThat(POINTS.judge(change(share("90", "5000"), null))).isEqualTo(Judgement.MELAMPAUI);
        assertThat(POINTS.judge(change(share("90", "10"), null))).isEqualTo(Judgement.DALAM_BATAS);
        assertThat(POINTS.judge(change(null, share("90", "5000")))).isEqualTo(Judgement.DALAM_BATAS);
    }

    @Test
    void asksNobodyToAgreeToPassingTime() {
        var before = share("20", "5000");

        assertThat(POINTS.judge(change(before, share("40", "5000"), causes("19", "1"))))
                .isEqualTo(Judgement.KARENA_WAKTU);
        assertThat(POINTS.judge(change(before, share("40", "5000"), causes("16", "4"))))
                .isEqualTo(Judgement.MELAMPAUI);
    }

    @Test
    void letsSourcesTakeBackWhatTimeBrought() {
        assertThat(POINTS.judge(change(share("20", "5000"), share("21", "5000"), causes("30", "-29"))))
                .isEqualTo(Judgement.DALAM_BATAS);
    }

    @Test
    void tellsHowFarTowardsTheLimitAFigureMoved() {
        assertThat(POINTS.reach(change(share("90", "5000"), share("91.5", "5000"))))
                .isEqualTo(0.5);
        assertThat(POINTS.reach(change(null, share("91.5", "5000")))).isZero();
        assertThat(PERCENT.reach(change(count("0"), count("0")))).isZero();
    }
}
