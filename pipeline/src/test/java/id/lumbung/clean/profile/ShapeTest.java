package id.lumbung.clean.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    @ParameterizedTest
    @CsvSource({
        "1706010505800001, 9999999999999999",
        "1.70601E+15, 9.99999A+99",
        "H. Supardi, 'A. Aaaaaaa'",
        "05-Agt-1980, 99-Aaa-9999",
        "Rp 1.250.000, Aa 9.999.999",
        "-, -",
        "Él, Aa",
        "\u0627\u0628, ??",
        "\uD83D\uDE00, ?",
        "\u2019x, ?a",
        "\uFF11, 9"
    })
    void keepsSignsAndHidesLettersAndDigits(String cell, String shape) {
        assertThat(Shape.of(cell)).isEqualTo(shape);
    }

    @Test
    void hidesWhatWouldUpsetATerminal() {
        assertThat(Shape.of("\u001B[31m\tmerah\u202E\n")).isEqualTo("?[99a?aaaaa??");
    }

    @Test
    void cutsLongCells() {
        assertThat(Shape.of("x".repeat(32))).isEqualTo("a".repeat(32));
        assertThat(Shape.of("x".repeat(33))).isEqualTo("a".repeat(32) + "\u2026");
    }
}
