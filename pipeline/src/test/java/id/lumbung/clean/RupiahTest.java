package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1250000",
                "1250000.0",
                "1250000,00",
                "Rp 1.250.000,00",
                "Rp1.250.000",
                "rp. 1.250.000,-",
                "IDR 1,250,000.00",
                "1,250,000.00",
                "1.250.000",
                "1,250,000",
                "1250000.4",
                "1249999,5",
                "1249999.7321",
                "1250000.0000000002", // a spreadsheet's number as it keeps it
                "RP\u00A01.250.000,00",
                "1.250.000,4",
            })
    void readsAnAmountInEveryNotation(String raw) {
        assertThat(Rupiah.clean(raw)).isEqualTo(Cleaned.value(1_250_000L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "850.000|850000",
                "850,000|850000",
                "850,5|851",
                "850.49|850",
                "850.50|851",
                "12.030,00|12030",
                "0|0",
                "-0|0",
                "Rp5|5",
                "5,-|5",
                "999999999999999|999999999999999",
                "Rp 0,00|0",
                "999.999.999.999|999999999999",
            })
    void tellsThousandsFromDecimals(String raw, long rupiah) {
        assertThat(Rupiah.clean(raw)).isEqualTo(Cleaned.value(rupiah));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lunas",
                "belum",
                "Rp",
                "1.25.000",
                "1.2500",
                "850.0000",
                "0.1234",
                "1.250,000",
                "1.250.000,000",
                "1250.000,00",
                "1.250.000,00,-",
                "\u0661250000",
                "\uFF11250000",
                "(850.000)",
                "999999999999999,5",
                "12500.000",
                "0.500",
                "1,250.000,00",
                "1.250,00.0",
                ".500",
                "500.",
                "1 250 000",
                "1,25E+06",
                "1250000 per bulan",
                "9999999999999999",
            })
    void refusesWhatCanBeReadTwoWays(String raw) {
        assertThat(Rupiah.clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.RUPIAH_CACAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-500000", "-Rp 500.000", "Rp -500.000,00", "-0,4"})
    void refusesANegativeAmount(String raw) {
        assertThat(Rupiah.clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.RUPIAH_NEGATIF));
    }
}
