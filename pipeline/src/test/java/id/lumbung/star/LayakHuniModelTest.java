package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayakHuniModelTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            all four tests pass                  ; 15,6,1,3,4,1,1,1  ; true  ; true
            a metre short for two                ; 14,6,1,3,4,1,1,1  ; false ; false
            a bamboo wall                        ; 15,6,4,3,4,1,1,1  ; true  ; false
            an unprotected well                  ; 15,6,1,3,6,1,1,1  ; true  ; false
            a shared toilet                      ; 15,6,1,3,4,2,1,1  ; true  ; false
            floor area unknown, all else passes  ; ,6,1,3,4,1,1,1    ; null  ; null
            floor area unknown, an earthen floor ; ,8,1,3,4,1,1,1    ; null  ; false
            """)
    void takesFourTestsToBeFitToLiveIn(String home, String answers, String floor, String fit) throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver(
                    "regsosek_keluarga",
                    "2026-11-01",
                    "id_keluarga,luas_lantai,jenis_lantai,jenis_dinding,jenis_atap,sumber_air_minum,fasilitas_bab,"
                            + "jenis_kloset,pembuangan_akhir_tinja\nK1," + answers + "\n");
            fixture.deliver(
                    "regsosek_individu", "2026-11-01", "id_keluarga,nomor_urut,keberadaan\nK1,1,1\nK1,2,1\nK1,3,2\n");

            assertThat(fixture.run("dim_keluarga")
                            .rows("select luas_cukup, layak_huni from dim_keluarga where jumlah_anggota > 0"))
                    .containsExactly(List.of(floor, fit));
        }
    }
}
