package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckThresholdsTest {
    private static final Threshold ITS_OWN = new Threshold(Severity.HENTI, BigDecimal.ZERO);

    private final CheckThresholds usual = Checks.load(Models.load()).thresholds();

    @Test
    void areThoseOfTheChecksWhereNothingIsSet() {
        assertThat(usual.changedBy("").of("tautan__cara_dikenal", ITS_OWN)).isEqualTo(ITS_OWN);
    }

    @Test
    void takeAShareAndASeverityFromTheSettings() {
        var changed = usual.changedBy("""
                tautan__cara_dikenal.batas = 0.05
                tautan__cara_dikenal.keparahan = peringatan
                """);

        assertThat(changed.of("tautan__cara_dikenal", ITS_OWN))
                .isEqualTo(new Threshold(Severity.PERINGATAN, new BigDecimal("0.05")));
        assertThat(changed.of("tautan__orangnya_ada", ITS_OWN)).isEqualTo(ITS_OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tak_ada.batas = 0",
                "tautan__cara_dikenal = 0",
                "tautan__cara_dikenal.ambang = 0",
                "tautan__cara_dikenal.batas = banyak",
                "tautan__cara_dikenal.batas = -1",
                "tautan__cara_dikenal.keparahan = MATI"
            })
    void refuseALineThatSetsNothing(String line) {
        assertThatThrownBy(() -> usual.changedBy(line))
                .isInstanceOf(CheckSettingException.class)
                .hasMessage("check settings: expected '<check>.batas = number' or"
                        + " '<check>.keparahan = HENTI|PERINGATAN', found '" + line + "'.");
    }
}
