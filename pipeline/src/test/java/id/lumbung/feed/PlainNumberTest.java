package id.lumbung.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    private static final Rule TEXT = new Rule.Teks();

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.6123, 0.6123",
        "9007199254740991, 9007199254740991",
        "1e-9, 0.000000001",
        "-0.0, 0",
        "850.50, 850.5",
        "2e-3, 0.002",
        "NaN, NaN",
        "Infinity, Infinity",
    })
    void writesDoublesWithoutExponent(double number, String text) {
        assertThat(PlainNumber.of(number, TEXT)).isEqualTo(text);
    }

    @Test
    void writesFloatsAsShortAsTheyAre() {
        assertThat(PlainNumber.of(0.1f, TEXT)).isEqualTo("0.1");
        assertThat(PlainNumber.of(16_777_215f, TEXT)).isEqualTo("16777215");
        assertThat(PlainNumber.of(Float.NaN, TEXT)).isEqualTo("NaN");
    }

    @Test
    void showsThatDigitsMayBeLost() {
        assertThat(PlainNumber.of(9_171_010_101_800_002.0, TEXT)).isEqualTo("9.171010101800002E15");
        assertThat(PlainNumber.of(19_800_804f, TEXT)).isEqualTo("1.9800804E7");
        assertThat(PlainNumber.of(0x1p53, new Rule.Rupiah())).isEqualTo("9007199254740992");
        assertThat(PlainNumber.of(25_000_000f, new Rule.Rupiah())).isEqualTo("25000000");
        assertThat(PlainNumber.of(Double.NaN, new Rule.Rupiah())).isEqualTo("NaN");
    }

    @Test
    void losesNoDouble() {
        Random random = new Random(17);
        for (int i = 0; i < 10_000; i++) {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(30) - 10);

            assertThat(Double.parseDouble(PlainNumber.of(number, TEXT)))
                    .as("seed 17")
                    .isEqualTo(number);
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
