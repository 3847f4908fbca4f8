package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1706015402069001",
                "170601 540206 9001",
                "17.06.01.540206.9001",
                "170601-540206-9001",
                "1706015402069001.0",
                "1706 0154 0206 9001",
                "1706\u00A00154\u00A00206\u00A09001",
                "170601\u2013540206\u20139001",
            })
    void readsANikInEveryNotation(String raw) {
        assertThat(Nik.clean(raw)).isEqualTo(Cleaned.value("1706015402069001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1706010101009001", "1706017112999001", "1706012902009001", "9605016902049001"})
    void acceptsEveryBirthDateOfSomeCentury(String raw) {
        assertThat(Nik.clean(raw)).isEqualTo(Cleaned.value(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "170601540206900", // 15 digits
                "17060154020690011", // 17 digits
                "1706015413069001", // month 13
                "1706015400069001", // month 00
                "1706010002069001", // day 00
                "1706013202069001", // day 32
                "1706014002069001", // day 40
                "1706017202069001", // day 72
                "1706013104069001", // 31 April
                "1706017106069001", // 31 June of a woman
                "1706017002049001", // 30 February of a woman
                "1706012902019001", // 29 February of no leap year
                "1706015402060000", // serial 0000
                "2206015402069001", // no province 22
                "1111111111111111", // 16 equal digits
                "BELUM ADA",
                "1706'015402069001",
                "1706/0154/0206/9001",
                "1706015402069001.00",
                "170601540206900.0", // 15 digits as a float
                "\uFF11706015402069001", // a full-width digit
                "\u0661706015402069001", // an Arabic digit
                "3,2E",
                "1706015402069001,0",
                "E15",
            })
    void refusesWhatIsNoNik(String raw) {
        assertThat(Nik.clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.NIK_CACAT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,70601E+15",
                "1.70601E+15",
                "1.70601e15",
                "1,7e+15",
                "2E+15",
                "1,70601 E+15",
                "1.70601E 15",
                "1.706015402069001E15"
            })
    void tellsLostDigitsFromAWrongNumber(String raw) {
        assertThat(Nik.clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.NIK_EKSPONEN));
    }
}
