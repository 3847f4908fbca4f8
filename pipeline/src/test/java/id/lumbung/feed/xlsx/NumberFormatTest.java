package id.lumbung.feed.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "[$-421]dd mmmm yyyy;@",
                "d-mmm-yy",
                "YYYY",
                "mm:ss.0",
                "[Red]dd\"-\"mm",
                "\"tanggal \"d",
                "m/d/yy h:mm",
            })
    void takesDaysMonthsAndYearsForDates(String code) {
        assertThat(NumberFormat.isDate(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "#,##0 \"hari\"",
                "\"Rp\"#,##0;[Red]-\"Rp\"#,##0",
                "[$Rp-421] #,##0",
                "0.00E+00",
                "0\\d",
                "_d0_m",
                "0*y",
                "[h]:[ss]",
                "0;\"d\";d",
                "\"dd",
                "[mm",
                "@",
                "",
            })
    void takesOthersForNumbers(String code) {
        assertThat(NumberFormat.isDate(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14", "17", "22", "27", "36", "45", "47", "50", "58"})
    void knowsTheDateFormatsEveryWorkbookHas(String number) {
        assertThat(NumberFormat.isBuiltInDate(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "13", "23", "26", "37", "44", "48", "49", "59", "140", "x4", ""})
    void knowsTheFormatsThatAreNone(String number) {
        assertThat(NumberFormat.isBuiltInDate(number)).isFalse();
    }
}
