package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GG. MAWAR 7 samping masjid",
                "GG.  MAWAR 7\nsamping  masjid",
                "GG.\u00A0MAWAR 7\r\nsamping\tmasjid",
                "GG. MA\u200BWAR 7 samping masjid"
            })
    void keepsTextWithSingleSpaces(String raw) {
        assertThat(Teks.clean(raw)).isEqualTo(Cleaned.value("GG. MAWAR 7 samping masjid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIDAK  ADA", "NU\u200BLL", "tidak\u00A0ada"})
    void findsAWordForEmptyInWhatShows(String raw) {
        assertThat(Teks.clean(raw)).isEqualTo(Cleaned.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 141 ",
                "'141",
                "\u00A0141",
                "141\u200B",
                "\uFEFF141",
                "\t'141\n",
                "''141",
                "\u2019141",
                "\u202A141\u202C",
                "141"
            })
    void trimsWhatShowsAsNothingAndTheApostropheOfSpreadsheets(String raw) {
        assertThat(Cell.trim(raw)).isEqualTo("141");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "NULL",
                "null",
                "N/A",
                "NA",
                "#N/A",
                "(kosong)",
                "(KOSONG)",
                "TIDAK ADA",
                "Tidak ada"
            })
    void knowsTheWordsForEmpty(String raw) {
        assertThat(Cell.isEmpty(raw)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"TIDAK ADA,false", "NULL,true", "-,true", "(kosong),true", "Tidak,false", "1,false"})
    void takesTidakAdaForALabelInCodeColumns(String raw, boolean empty) {
        assertThat(Cell.isEmptyCode(raw)).isEqualTo(empty);
    }
}
