package id.lumbung.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonSetFileTest {
    private static final String SMALL = """
            ambang: {tautkan: 0.9, tinjau: 0.2}
            bukan_asing: "l.nik = r.nik"
            banding:
              - nama: NIK
                tingkat:
                  - {nama: KOSONG, bila: "l.nik is null", kosong: true}
                  - {nama: SAMA, bila: "l.nik = r.nik", kekerapan: r.kekerapan, lazim: 0.9}
                  - {nama: BEDA, bila: "true", kelompok: LAIN, seperti: SAMA}
            calon:
              - {nama: KATA, tabel: kata, pada: "l.kata = r.kata"}
            latihan:
              - {nama: SE_NIK, pada: "l.nik = r.nik", tetap: "NIK NAMA", seorang: 0.99}
            """;

    @Test
    void readsASet() {
        var set = ComparisonSetFile.read("kecil", SMALL);

        assertThat(set)
                .isEqualTo(new ComparisonSet(
                        "kecil",
                        List.of(new Comparison(
                                "NIK",
                                null,
                                List.of(
                                        new ComparisonLevel("KOSONG", "l.nik is null", true, null, "", null, null, 0),
                                        new ComparisonLevel(
                                                "SAMA", "l.nik = r.nik", false, "r.kekerapan", "", null, null, 0.9),
                                        new ComparisonLevel("BEDA", "true", false, null, "LAIN", null, "SAMA", 0)))),
                        List.of(new BlockingRule("KATA", "_kata", "l.kata = r.kata")),
                        List.of(new TrainingSession("SE_NIK", "l.nik = r.nik", Set.of("NIK", "NAMA"), 0.99)),
                        "l.nik = r.nik",
                        new Thresholds(0.9, 0.2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ambang: | ambuang: | expected keys and values under 'ambang'.",
                "banding: | bunding: | expected a list under 'banding'.",
                "calon: | culon: | expected a list under 'calon'.",
                "latihan: | lutihan: | expected a list under 'latihan'.",
                "bukan_asing: | asing: | expected a text under 'bukan_asing'.",
                "tautkan: 0.9 | tautkan: tinggi | expected a number under 'tautkan'.",
                "bila: \"true\" | bilo: \"true\" | expected a text under 'bila'.",
                "seorang: 0.99 | seorang: semua | expected a number under 'seorang'.",
                "tingkat: | tungkat: | expected a list under 'tingkat'."
            })
    void namesTheKeyThatIsMissingOrOfAnotherKind(String right, String wrong, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonSetFile.read("kecil", SMALL.replace(right, wrong)))
                .withMessage("comparison set: " + message);
    }

    @Test
    void refusesThresholdsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonSetFile.read("kecil", SMALL.replace("tinjau: 0.2", "tinjau: 0.95")))
                .withMessage("thresholds: expected 0 < tinjau <= tautkan < 1, found tinjau 0.95, tautkan 0.9.");
    }
}
