package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PendudukHariIniModelTest {
    private static List<List<String>> residents(String individuals, String columns) throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver("regsosek_keluarga", "2026-11-01", "id_keluarga,desil_nasional\nK1,1\nK10,2\nK2,9\n");
            fixture.deliver("regsosek_individu", "2026-11-01", individuals);
            return fixture.run("penduduk_hari_ini")
                    .rows("select %s from penduduk_hari_ini order by all".formatted(columns));
        }
    }

    @Test
    void countsAPersonOfTwoFamiliesInTheOneThatSortsFirstAsText() throws SQLException {
        assertThat(residents("""
                        id_keluarga,nomor_urut,nik
                        K2,1,1706010101800001
                        K10,4,1706010101800001
                        K2,2,1706010101800002
                        """, "id_keluarga, desil, nik_sah"))
                .containsExactly(List.of("K10", "2", "true"), List.of("K2", "9", "true"));
    }

    @Test
    void countsAPersonWhoMovedWhereTheyLiveNow() throws SQLException {
        assertThat(residents("""
                        id_keluarga,nomor_urut,nik,keberadaan
                        K1,1,1706010101800001,3
                        K2,1,1706010101800001,5
                        """, "id_keluarga")).containsExactly(List.of("K2"));
    }

    @ParameterizedTest
    @CsvSource({"'',1", "1,1", "2,0", "3,0", "4,0", "5,1", "6,0"})
    void leavesOutWhoIsGone(String presence, int counted) throws SQLException {
        assertThat(residents("id_keluarga,nomor_urut,keberadaan\nK1,1,%s\n".formatted(presence), "id_keluarga"))
                .hasSize(counted);
    }

    @Test
    void keepsPersonsWithoutANikApart() throws SQLException {
        assertThat(residents("id_keluarga,nomor_urut,nik\nK1,1,\nK1,2,\n", "nik_sah"))
                .containsExactly(List.of("false"), List.of("false"));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-11-19,1,1,true,true",
        "2011-11-20,1,1,false,false",
        "1961-11-20,1,1,true,true",
        "1961-11-19,1,1,false,false",
        "1980-01-01,2,1,false,false",
        "1980-01-01,'',1,false,false",
        "1980-01-01,1,5,true,false",
        "1980-01-01,1,'',true,true",
        "'',1,1,false,false"
    })
    void tellsWorkersAndThoseAnotherSchemeCovers(
            String born, String working, String position, String worker, String eligible) throws SQLException {
        assertThat(residents(
                        "id_keluarga,nomor_urut,tanggal_lahir,status_bekerja,status_pekerjaan\nK1,1,%s,%s,%s\n"
                                .formatted(born, working, position),
                        "pekerja, pekerja_layak"))
                .containsExactly(List.of(worker, eligible));
    }
}
