package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MpiKeluargaModelTest {
    private static final String FAMILY = "id_keluarga,fasilitas_bab,jenis_kloset,pembuangan_akhir_tinja,"
            + "sumber_air_minum,sumber_penerangan,bahan_bakar_memasak,jenis_lantai,jenis_dinding,jenis_atap,"
            + "aset_lemari_es,aset_sepeda_motor,aset_mobil,aset_tv_datar,aset_komputer,aset_smartphone\n";
    private static final String WELL_HOUSED = "K1,1,1,1,4,1,4,6,1,3,2,1,2,2,2,2\n";
    private static final String MEMBER =
            "id_keluarga,nomor_urut,tanggal_lahir,partisipasi_sekolah,ijazah_tertinggi,kondisi_gizi\n";
    private static final String SCHOOLED = "K1,1,1980-01-01,3,13,\n";

    private static List<List<String>> score(String family, String members) throws SQLException {
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliver("regsosek_keluarga", "2026-11-01", FAMILY + family);
            fixture.deliver("regsosek_individu", "2026-11-01", MEMBER + members);
            return fixture.run("mpi_keluarga").rows("select mpi_skor36, mpi_miskin from mpi_keluarga");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            nothing                         ; K1,1,1,1,4,1,4,6,1,3,2,1,2,2,2,2  ; 0
            shared toilet                   ; K1,2,1,1,4,1,4,6,1,3,2,1,2,2,2,2  ; 4
            pit instead of a bowl           ; K1,1,4,1,4,1,4,6,1,3,2,1,2,2,2,2  ; 4
            waste into the river            ; K1,1,1,3,4,1,4,6,1,3,2,1,2,2,2,2  ; 4
            toilet, bowl and waste unknown  ; K1,,,,4,1,4,6,1,3,2,1,2,2,2,2     ; 0
            unprotected well                ; K1,1,1,1,6,1,4,6,1,3,2,1,2,2,2,2  ; 4
            no electricity                  ; K1,1,1,1,4,4,4,6,1,3,2,1,2,2,2,2  ; 3
            firewood                        ; K1,1,1,1,4,1,10,6,1,3,2,1,2,2,2,2 ; 3
            earthen floor                   ; K1,1,1,1,4,1,4,8,1,3,2,1,2,2,2,2  ; 3
            bamboo wall and thatched roof   ; K1,1,1,1,4,1,4,6,4,7,2,1,2,2,2,2  ; 3
            no asset                        ; K1,1,1,1,4,1,4,6,1,3,2,2,2,2,2,2  ; 3
            no asset known, one unknown     ; K1,1,1,1,4,1,4,6,1,3,2,2,2,2,2,   ; 0
            """)
    void weighsWhatTheHouseLacks(String lack, String family, String score) throws SQLException {
        assertThat(score(family + "\n", SCHOOLED)).containsExactly(List.of(score, "false"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a child of seven who never went to school ; K1,2,2019-11-19,1,, ; 6
            a child of six who never went to school   ; K1,2,2019-11-20,1,, ; 0
            a child of fifteen who left school        ; K1,2,2010-11-20,3,, ; 6
            a child of sixteen who left school        ; K1,2,2010-11-19,3,, ; 0
            a stunted child of four                   ; K1,2,2021-11-20,,,2 ; 4
            a stunted child of five                   ; K1,2,2021-11-19,,,2 ; 0
            a child whose nutrition is not recorded   ; K1,2,2022-01-01,,,3 ; 0
            """)
    void weighsWhatTheMembersLack(String lack, String member, String score) throws SQLException {
        assertThat(score(WELL_HOUSED, SCHOOLED + member + "\n")).containsExactly(List.of(score, "false"));
    }

    @ParameterizedTest
    @CsvSource({"5,6", "6,0", "22,0", "23,6", "'',6"})
    void asksForOneMemberWhoFinishedJuniorSecondarySchool(String certificate, String score) throws SQLException {
        assertThat(score(WELL_HOUSED, "K1,1,1980-01-01,3,%s,\n".formatted(certificate)))
                .containsExactly(List.of(score, "false"));
    }

    @Test
    void isPoorFromAThirdOn() throws SQLException {
        assertThat(score("K1,2,1,1,6,4,4,6,1,3,2,1,2,2,2,2\n", SCHOOLED)).containsExactly(List.of("11", "false"));
        assertThat(score("K1,2,1,1,4,1,4,6,1,3,2,1,2,2,2,2\n", SCHOOLED + "K1,2,2016-01-01,3,,\nK1,3,2023-01-01,,,1\n"))
                .containsExactly(List.of("14", "true"));
        assertThat(score("K1,1,1,1,4,4,10,6,1,3,2,1,2,2,2,2\n", SCHOOLED + "K1,2,2016-01-01,3,,\n"))
                .containsExactly(List.of("12", "true"));
    }

    @Test
    void isNotScoredWhereMoreThanThreeOfTheHousingQuestionsAreOpen() throws SQLException {
        assertThat(score("K1,,,,,,4,6,1,3,2,1,2,2,2,2\n", SCHOOLED)).containsExactly(List.of("0", "false"));
        assertThat(score("K1,,,,,,,6,1,3,2,1,2,2,2,2\n", SCHOOLED)).containsExactly(List.of("null", "null"));
    }
}
