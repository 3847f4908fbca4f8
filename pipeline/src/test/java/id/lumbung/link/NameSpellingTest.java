package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Muhammad Ridwan, MUHAMMAD RIDWAN",
        "Moh. Ridwan, MUHAMMAD RIDWAN",
        "Muh.Ridwan, MUHAMMAD RIDWAN",
        "MHD RIDWAN, MUHAMMAD RIDWAN",
        "Mochamad Ridwan, MUHAMMAD RIDWAN",
        "M. Ridwan, M RIDWAN",
        "St. Aminah, AMINAH SITI",
        "Achmad Fauzi, AHMAD FAUZI",
        "Akhmad Fauzi, AHMAD FAUZI",
        "Abd. Rahman, ABDUL RAHMAN",
        "Noer Hayati, HAYATI NUR",
        "Sa'diyah, SADIYAH",
        "Ni'mah, NIMAH",
        "'Santoso, Budi', BUDI SANTOSO",
        "1234, ''",
        "'', ''"
    })
    void writesAbbreviationsOutAndPutsWordsInOrder(String name, String standard) {
        assertThat(NameSpelling.standard(name)).isEqualTo(standard);
    }
}
