package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsFileTest {
    private static final Thresholds USUAL = new Thresholds(0.9, 0.2);

    @Test
    void takesWhatTheTextSaysAndTheUsualForTheRest() {
        assertThat(ThresholdsFile.read("# lebih hati-hati\ntautkan = 0.99\n", USUAL))
                .isEqualTo(new Thresholds(0.99, 0.2));
        assertThat(ThresholdsFile.read("", USUAL)).isEqualTo(USUAL);
    }

    @Test
    void readsWhatItWrites() {
        var thresholds = new Thresholds(0.975, 0.125);

        assertThat(ThresholdsFile.read(ThresholdsFile.write(thresholds), USUAL)).isEqualTo(thresholds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tautkan = 1",
                "tinjau = 0",
                "tinjau = 0.95",
                "tautkan = NaN",
                "tautkan = tinggi",
                "tautkan = 0,9",
                "tautkan =",
                "taut = 0.9"
            })
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ThresholdsFile.read(text, USUAL));
    }
}
