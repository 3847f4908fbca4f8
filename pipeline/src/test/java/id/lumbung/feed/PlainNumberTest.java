package id.lumbung.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.6123, 0.6123",
        "1e21, 1000000000000000000000",
        "-0.0, 0",
        "1e-9, 0.000000001",
        "850.50, 850.5",
        "2e-3, 0.002",
        "1.0E23, 99999999999999991611392",
        "NaN, NaN",
        "Infinity, Infinity",
    })
    void writesDoublesWithoutExponent(double number, String text) {
        assertThat(PlainNumber.of(number)).isEqualTo(text);
    }

    @Test
    void writesFloatsAsShortAsTheyAre() {
        assertThat(PlainNumber.of(0.1f)).isEqualTo("0.1");
        assertThat(PlainNumber.of(16_777_216f)).isEqualTo("16777216");
        assertThat(PlainNumber.of(Float.NaN)).isEqualTo("NaN");
    }

    @Test
    void losesNoDouble() {
        Random random = new Random(17);
        for (int i = 0; i < 10_000; i++) {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(30) - 10);

            assertThat(Double.parseDouble(PlainNumber.of(number))).as("seed 17").isEqualTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"850.000, 850", "850.125, 850.12", "-850.129, -850.12", "1250000.00, 1250000", "0.499, 0.49"})
    void writesRupiahWithTwoDecimalsAtMost(BigDecimal number, String text) {
        assertThat(PlainNumber.of(number, new Rule.Rupiah())).isEqualTo(text);
        assertThat(PlainNumber.of(number, new Rule.Teks()))
                .isEqualTo(number.stripTrailingZeros().toPlainString());
    }
}
