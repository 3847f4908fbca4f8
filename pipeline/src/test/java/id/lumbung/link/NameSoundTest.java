package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoundTest {
    @ParameterizedTest
    @CsvSource({
        "Soekarno, Sukarno",
        "Soerjadi, Suryadi",
        "Djoko, Joko",
        "Moh. Djaelani, Muhammad Jaelani",
        "Tjahjono, Cahyono",
        "Achmad Tjokro, Ahmad Cokro",
        "Sjafei, Syafei",
        "Syafei, Safei",
        "Yusuf, Jusuf",
        "Noer Hajati, Nur Hayati",
        "Annisa, Anisa",
        "Rokhmah, Rohmah",
        "Chairul, Khairul",
        "Taufiq, Taufik",
        "Fatimah, Patima",
        "Zainal, Jainal",
        "Thamrin, Tamrin",
        "Siti Aminah, 'Aminah, St.'",
        "Santoso Budi, Budi Santoso"
    })
    void soundsAlikeHoweverAClerkSpellsIt(String one, String other) {
        assertThat(NameSound.of(one)).isNotEmpty().isEqualTo(NameSound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Sukarno, Sukarni", "Siti, Sri", "Budi, Rudi", "Ahmad, Muhammad", "Sunarto, Sunarti"})
    void tellsOtherNamesApart(String one, String other) {
        assertThat(NameSound.of(one)).isNotEqualTo(NameSound.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Muhammad Ridwan, RDWN",
        "Muhammad, MHMD",
        "Siti Nur Aminah, AMN",
        "Budi Santoso, BD SNTS",
        "M. Budi, BD",
        "M., ''"
    })
    void looksForANameUnderItsTellingWords(String name, String keys) {
        assertThat(NameSound.keysOfWords(NameSpelling.words(name))).isEqualTo(keys);
    }
}
