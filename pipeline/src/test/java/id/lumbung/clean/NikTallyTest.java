package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.RawRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikTallyTest {
    private static final Contract WORKERS = Contracts.load().require("pekerja_proyek");

    private final NikTally tally = new NikTally(WORKERS);

    @Test
    void countsNiksOfSixteenDigitsHoweverTheyAreWritten() {
        count(
                "1706010505800001",
                "'1706010505800010",
                "17.0601.050580.0020",
                "1706-0105-0580-0003",
                "1706010505800004.0");

        assertThat(tally.traces()).isEqualTo(new NikTraces(5, 2, 0));
    }

    @Test
    void countsUnusableNiksTooButNoOtherNumbers() {
        count("9999999999999990", "170601050580000", "17060105058000010", "", "-", "tidak punya");
        tally.count(RawRecord.broken(9, "1706010505800010"));

        assertThat(tally.traces()).isEqualTo(new NikTraces(1, 1, 0));
    }

    @Test
    void countsScientificNotationApart() {
        count("1,70601E+15", "1.70601E+15", "'1,70601e15", "E", "1E");

        assertThat(tally.traces()).isEqualTo(new NikTraces(0, 0, 3));
    }

    @Test
    void countsNothingWhereTheContractHasNoNik() {
        var budgets = Contracts.load().require("anggaran_desa");
        var none = new NikTally(budgets);
        var cells = new @Nullable String[budgets.columns().size()];
        java.util.Arrays.fill(cells, "1706010505800010");
        none.count(RawRecord.of(2, cells));

        assertThat(none.traces()).isEqualTo(new NikTraces(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "50, 15, 0, false",
        "50, 16, 0, true",
        "49, 49, 0, false",
        "1000, 300, 0, false",
        "1000, 301, 0, true",
        "0, 0, 0, false",
        "0, 0, 1, true",
        "5000000000, 1500000001, 0, true"
    })
    void isDamagedAboveThirtyPercentOfFiftyNiksOrByOneExponent(
            long seen, long endingInZero, long scientific, boolean damaged) {
        assertThat(new NikTraces(seen, endingInZero, scientific).damaged()).isEqualTo(damaged);
    }

    private void count(String... niks) {
        for (var nik : niks) {
            var cells = new @Nullable String[WORKERS.columns().size()];
            cells[WORKERS.indexOf("nik")] = nik;
            tally.count(RawRecord.of(2, cells));
        }
    }
}
