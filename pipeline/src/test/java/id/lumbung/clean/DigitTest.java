package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitTest {

    @ParameterizedTest
    @ValueSource(strings = {"99633519713", "996 33519713", "9963-3519-713", "99.633.519.713", "99633519713.0"})
    void readsANumberWithSeparators(String raw) {
        assertThat(new Digit(11).clean(raw)).isEqualTo(Cleaned.value("99633519713"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9963351971",
                "996335197130",
                "9,96335E+10",
                "9963351971A",
                "9963351971.0",
                "99633/519713",
                "\u0669963351971",
                "BELUM"
            })
    void refusesAnotherLength(String raw) {
        assertThat(new Digit(11).clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.NOMOR_CACAT));
    }
}
