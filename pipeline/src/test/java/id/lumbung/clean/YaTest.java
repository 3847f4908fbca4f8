package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YaTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "Y", "y", "YA", "Ya", "TRUE", "true"})
    void readsAYes(String raw) {
        assertThat(Ya.clean(raw)).isEqualTo(Cleaned.value(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "T", "t", "TIDAK", "Tidak", "FALSE"})
    void readsANo(String raw) {
        assertThat(Ya.clean(raw)).isEqualTo(Cleaned.value(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "3", "X", "mungkin", "01", "YES", "t\u0131dak", "1.0"})
    void refusesTheRest(String raw) {
        assertThat(Ya.clean(raw)).isEqualTo(Cleaned.setAside(IssueCode.KODE_TAK_DIKENAL));
    }
}
