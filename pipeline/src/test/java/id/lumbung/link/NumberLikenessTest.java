package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "1706010505800001, 1706010505800001, 0",
        "1706010505800001, 1706010505800002, 1",
        "2706010505800001, 1706010505800001, 1",
        "1706010505800012, 1706010505800021, 1",
        "7106010505800001, 1706010505800001, 1",
        "1706010505800123, 1706010505800321, 2",
        "1706010505800012, 1706010505800031, 2",
        "1706010505800112, 1706010505800221, 2",
        "1706010505800001, 170601050580000, 2",
        "'', '', 0"
    })
    void findsOneWrongDigitAndTwoSwappedNeighbours(String one, String other, int distance) {
        assertThat(NumberLikeness.distance(one, other)).isEqualTo(distance);
        assertThat(NumberLikeness.distance(other, one)).isEqualTo(distance);
    }
}
