package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08-2026",
                "8-2026",
                "2026-08",
                "202608",
                "Agustus 2026",
                "Agt-2026",
                "agustus  2026",
                "2026-08-01",
                "17/08/2026",
                "2026-08-25 00:00:00",
                "46245",
            })
    void readsAMonthInEveryNotation(String raw) {
        assertThat(Bulan.clean(raw)).isEqualTo(Cleaned.value(LocalDate.of(2026, 8, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13-2026",
                "00-2026",
                "202613",
                "2026",
                "08-26",
                "Agustus",
                "Agustuss 2026",
                "bulan ini",
                "08/2026",
                "2026/08",
                "08.2026",
                "08 2026",
                "Agustus/2026",
                "2026 Agustus",
                "202608.5",
                "\u0660\u0668-2026"
            })
    void refusesWhatIsNoMonth(String raw) {
        assertThat(Bulan.clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.BULAN_CACAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"260811", "08-2206", "2101-01", "2101-01-31", "1899-12", "9999-12-31"})
    void refusesAMonthOutsideTheCalendarOfTheWarehouse(String raw) {
        assertThat(Bulan.clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.BULAN_CACAT));
    }

    @ParameterizedTest
    @CsvSource({"01-1900,1900-01-01", "2100-12,2100-12-01", "31/12/2100,2100-12-01"})
    void readsTheFirstAndTheLastMonthOfTheCalendar(String raw, LocalDate month) {
        assertThat(Bulan.clean(raw)).isEqualTo(Cleaned.value(month));
    }
}
