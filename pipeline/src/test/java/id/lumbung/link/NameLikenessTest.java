package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Moh. Ridwan, Ridwan Muhammad, 5",
        "Budi, Budi Santoso, 4",
        "Siti Aminah, Siti Nur Aminah, 4",
        "M. Ridwan, Muhammad Ridwan, 3",
        "Siti A., Siti Aminah, 3",
        "Suparman, Supraman, 3",
        "Sulistyowati, Sulistiowati, 3",
        "Yanti, Suryanti, 3",
        "Siti Aminah, Siti Amnah, 3",
        "Budi Santoso, Budi Hartono, 2",
        "Budi, Joko, 1",
        "Adi, Edi, 1",
        "M., Muhammad, 1",
        "'', Budi, 1"
    })
    void saysHowAlikeTwoNamesAreBothWaysRound(String one, String other, int level) {
        assertThat(NameLikeness.level(NameSound.of(one), NameSound.of(other))).isEqualTo(level);
        assertThat(NameLikeness.level(NameSound.of(other), NameSound.of(one))).isEqualTo(level);
    }
}
