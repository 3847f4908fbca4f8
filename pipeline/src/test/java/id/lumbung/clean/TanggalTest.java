package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TanggalTest {

    private static final LocalDate DELIVERED = LocalDate.of(2026, 11, 19);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1980-08-05",
                "05/08/1980",
                "5/8/1980",
                "05-08-1980",
                "05.08.1980",
                "19800805",
                "19800805.0",
                "5 Agustus 1980",
                "05-Agt-1980",
                "05-Ags-1980",
                "5-agst-1980",
                "05-Aug-1980",
                "5 August 1980",
                "5 Agt. 1980",
                "05/AGU/1980",
                "05.Agu.1980",
                "05-Agt.-1980",
                "5/ 8/1980",
                "5 - 8 - 1980",
                "05-08-1980 12:00:00 AM",
                "05/08/1980 7:05\u202FPM",
                "29438",
                "29438.0",
                "29438.75",
                "29438,75",
                "1980-08-05 00:00",
                "1980-08-05 00:00:00",
                "1980-08-05T00:00:00",
                "1980-08-05T23:59:59.999Z",
                "1980-08-05T07:30:00+07:00",
                "05/08/1980 10.15",
                "5 Agustus 1980 07:30",
            })
    void readsABirthDateInEveryNotationTheFeedsUse(String raw) {
        assertThat(Tanggal.clean(raw, DELIVERED)).isEqualTo(Cleaned.value(LocalDate.of(1980, 8, 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12-Nop-2001", "12-Nopember-2001", "12 Nov 2001", "12-November-2001", "12/11/2001", "37207"})
    void readsEveryNameOfAMonth(String raw) {
        assertThat(Tanggal.clean(raw, DELIVERED)).isEqualTo(Cleaned.value(LocalDate.of(2001, 11, 12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tidak tahu",
                "31-02-1980",
                "29/02/1981",
                "08/25/1980", // month before day is never guessed
                "05-08-80",
                "5 Agustus 80",
                "80-08-05",
                "05/08-1980",
                "5 Agustuss 1980",
                "19801305",
                "05081980",
                "1980-08-05 malam",
                "05 08 1980",
                "123456",
                "12",
                "1980-08-05-01",
                "1980 Agustus",
                "/08/1980",
                "19800805.5",
                "1980/08/05",
                "1980.08.05",
                "1980-Agustus-05",
                "Agustus 5, 1980",
                "5-Agustus 1980",
                "1980-08-05 25:00",
                "05/08/1980 10:75",
                "5 aprIl\u0307 1980",
                "5 apr\u0131l 1980",
                "\u0660\u0665/08/1980",
                "60",
                "999",
                "2,9438E+4",
                "1975.5",
            })
    void refusesWhatIsNoDate(String raw) {
        assertThat(Tanggal.clean(raw, DELIVERED)).isEqualTo(Cleaned.setAside(IssueCode.TANGGAL_CACAT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00-1975",
                "1975",
                "1975.0",
                "00/05/1975",
                "1975-00-00",
                "19750000",
                "Mei 1975",
                "05-1975",
                "05/1975",
                "1975-05",
                "0000-00-00",
                "31-00-1975"
            })
    void tellsAnIncompleteDateFromAWrongOne(String raw) {
        assertThat(Tanggal.clean(raw, DELIVERED)).isEqualTo(Cleaned.setAside(IssueCode.TANGGAL_TAK_LENGKAP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20-11-2026", "2099-01-01", "31-12-1899", "01/01/0198", "46346"})
    void findsADateAfterTheDeliveryOrBefore1900Impossible(String raw) {
        assertThat(Tanggal.clean(raw, DELIVERED)).isEqualTo(Cleaned.setAside(IssueCode.TANGGAL_MUSTAHIL));
    }

    @Test
    void acceptsTheDayOfTheDeliveryItself() {
        assertThat(Tanggal.clean("19-11-2026", DELIVERED)).isEqualTo(Cleaned.value(DELIVERED));
    }

    @Test
    void acceptsADateAheadWhereTheColumnMayLieAhead() {
        assertThat(Tanggal.clean("12 April 2030")).isEqualTo(Cleaned.value(LocalDate.of(2030, 4, 12)));
        assertThat(Tanggal.clean("31-12-1899")).isEqualTo(Cleaned.setAside(IssueCode.TANGGAL_MUSTAHIL));
    }
}
