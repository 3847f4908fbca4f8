package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the small regency, reckoned by hand. */
class FactIndikatorModelTest {
    private static ModelFixture fixture;

    @BeforeAll
    static void run() throws SQLException {
        fixture = ModelFixture.on("2026-11-19");
        fixture.deliverInbox(Path.of("src", "test", "resources", "star", "kabupaten-kecil"));
        fixture.run("fact_indikator");
    }

    @AfterAll
    static void close() throws SQLException {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        // three persons 250,000 below a line of 650,000
        "1706012001,P1,1.15384615,6.0,19.23076923",
        "1706012001,P2,0.44378698,6.0,7.3964497",
        // persons at 400,000 and 650,000, three each: 9 x 250,000 / (6 x 3,150,000)
        "1706012001,GINI,0.11904762,null,0.11904762",
        "1706012001,MPI_M0,3.0,6.0,0.5",
        // lines of two regencies: 3 x 250,000 / 650,000 + 1 / 650,000 + 2 x 1 / 700,000
        "17,P1,1.15385055,10.0,11.53850549",
        // 0.24 % and 0.30 % of 2,000,625, each rounded by itself, and of nothing
        "1706012001,BIAYA_APARATUR_TK,10804.0,1.0,10804.0",
        "1706,JKN_AKTIF_DUKCAPIL,2.0,7.0,28.57142857",
        "17,INDEKS_DESA,1.9052,3.0,0.63506667",
        "1706022001,PENDUDUK,0.0,1.0,0.0"
    })
    void dividesLast(String place, String indicator, String numerator, String denominator, String value)
            throws SQLException {
        assertThat(fixture.rows("""
                select
                    cast(round(pembilang, 8) as double),
                    cast(round(penyebut, 8) as double),
                    cast(round(nilai, 8) as double)
                from fact_indikator
                where kode_wilayah = '%s' and kode_indikator = '%s'
                """.formatted(place, indicator)))
                .containsExactly(List.of(numerator, denominator, value));
    }

    @Test
    void givesNoRowWhereTheDenominatorIsEmpty() throws SQLException {
        assertThat(fixture.rows(
                        "select kode_indikator from fact_indikator where kode_wilayah = '1706022001' order by 1"))
                .extracting(row -> row.get(0))
                .containsExactly(
                        "APARATUR",
                        "APARATUR_JKN",
                        "APARATUR_TK",
                        "BIAYA_APARATUR_TK",
                        "BIAYA_RENTAN_TK",
                        "DESA_TK",
                        "DESA_TK_PENUH",
                        "INDEKS_DESA",
                        "KELUARGA",
                        "NILAI_TUNGGAKAN",
                        "PENDUDUK");
    }

    @Test
    void leavesPersonsOfAnUnknownVillageOutAtEveryLevel() throws SQLException {
        assertThat(fixture.rows("select pembilang from fact_indikator"
                        + " where tingkat = 'PROVINSI' and kode_indikator = 'PENDUDUK'"))
                .containsExactly(List.of("11.000000000000"));
    }
}
