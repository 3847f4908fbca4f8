package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BilanganTest {

    private final Bilangan rule = new Bilangan(1, 99);

    @ParameterizedTest
    @CsvSource({"12,12", "12.0,12", "'12,0',12", "012,12", "1,1", "99,99", "0000000012,12"})
    void readsAWholeNumber(String raw, int number) {
        assertThat(rule.clean(raw)).isEqualTo(Cleaned.value(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "100",
                "-3",
                "12.5",
                "12.00",
                "1.000",
                "ada",
                "1 2",
                ".0",
                "-",
                "99999999999",
                "1E1",
                "+5",
                "\u0661\u0662",
                "12,00"
            })
    void refusesWhatIsNoneOrOutsideTheRange(String raw) {
        assertThat(rule.clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.BILANGAN_CACAT));
    }
}
