package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds of coverage in two villages, reckoned by hand; one link in a hundred is wrong, of office holders two. */
class BatasIndikatorModelTest {
    private static final String CHECK = "indikator__batas_mengapit_nilai";

    private ModelFixture fixture;

    @BeforeEach
    void twoVillages() throws SQLException {
        fixture = ModelFixture.on("2026-11-19");
        fixture.deliver("wilayah", "2026-01-05", """
                kode_kemendagri,kode_bps,nama_desa,jenis,nama_kecamatan,nama_kabupaten,nama_provinsi
                17.06.01.2001,1706010001,Sukamaju,DESA,Kota,Mukomuko,Bengkulu
                17.06.01.2002,1706010002,Sukarami,DESA,Kota,Mukomuko,Bengkulu
                """);
        fixture.deliver("regsosek_keluarga", "2026-11-01", """
                id_keluarga,nomor_kartu_keluarga,kode_desa,desil_nasional
                K1,1706010101800101,1706010001,1
                K2,1706010101800102,1706010002,5
                """);
        fixture.deliver("regsosek_individu", "2026-11-01", """
                id_keluarga,nomor_urut,nik,nama,tanggal_lahir,status_bekerja,status_pekerjaan
                K1,1,1706010101800001,ANA,1980-01-01,1,4
                K1,2,1706010101800002,BUDI,1981-01-01,1,4
                K1,3,1706010101800003,CICI,2015-01-01,,
                K1,4,1706010101800004,DODI,2016-01-01,,
                K2,1,1706010101800005,EKO,1985-01-01,1,4
                K2,2,1706010101800006,FAFA,2017-01-01,,
                """);
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    /** ANA is active; two persons of Sukamaju are not linked, one of them with two cards; one has no village. */
    private void cards() {
        fixture.deliver("jkn_peserta", "2026-11-10", """
                nomor_kartu,nik,nama,status,tanggal_akhir,kode_desa
                0000000000001,1706010101800001,ANA,AKTIF,,1706012001
                0000000000002,1706010101800091,SATU,AKTIF,,1706012001
                0000000000003,1706010101800091,SATU,AKTIF,,1706012001
                0000000000004,1706010101800092,DUA,AKTIF,,1706012001
                0000000000005,1706010101800093,TIGA,NONAKTIF,,1706012002
                0000000000006,1706010101800094,EMPAT,AKTIF,,
                0000000000007,1706010101800095,LIMA,AKTIF,2026-11-18,1706012002
                """);
    }

    /** ANA's membership is active, and so are one of Sukarami and one of Sukamaju that are not linked. */
    private void memberships() {
        fixture.deliver("bpjstk_peserta", "2026-11-10", """
                kpj,nik,nama,program,tanggal_kepesertaan,kode_desa
                00000000001,1706010101800001,ANA,JKK;JKM,2025-01-01,1706012001
                00000000002,1706010101800091,SATU,JKK;JKM,2025-01-01,1706012001
                00000000003,1706010101800092,DUA,JKK,2025-01-01,1706012001
                """);
    }

    private List<List<String>> bounds(String place, String indicator) throws SQLException {
        return fixture.rows("""
                select
                    cast(round(nilai, 6) as double),
                    cast(round(batas_bawah, 6) as double),
                    cast(round(batas_atas, 6) as double)
                from fact_indikator
                where kode_wilayah = '%s' and kode_indikator = '%s'
                """.formatted(place, indicator));
    }

    @ParameterizedTest
    @CsvSource({
        // 1 of 4 covered, 0.01 of them wrongly, and two persons more
        "1706012001,JKN_AKTIF,25.0,24.75,75.0",
        "1706012001,JKN_TERDAFTAR,25.0,24.75,75.0",
        // an unlinked card that is not active, and one that has ended
        "1706012002,JKN_AKTIF,0.0,0.0,0.0",
        "1706012002,JKN_TERDAFTAR,0.0,0.0,50.0",
        // who has no village may be of any: not in the kecamatan, but in the regency and the province
        "170601,JKN_AKTIF,16.666667,16.5,50.0",
        "1706,JKN_AKTIF,16.666667,16.5,66.666667",
        "17,JKN_AKTIF,16.666667,16.5,66.666667",
        // the share without cover: 3 of 4, two perhaps covered, 0.01 perhaps not
        "1706012001,PBI_EKSKLUSI,75.0,25.0,75.25",
        // two eligible workers, one covered, one unlinked membership with both programmes
        "1706012001,TK_AKTIF,50.0,49.5,100.0",
        "1706012001,RENTAN_TANPA_TK,50.0,0.0,50.5",
        "1706012002,TK_AKTIF,0.0,0.0,0.0",
    })
    void takeWhoCouldNotBeLinkedForOneMoreCovered(
            String place, String indicator, String value, String lower, String upper) throws SQLException {
        cards();
        memberships();
        fixture.run("fact_indikator");

        assertThat(bounds(place, indicator)).containsExactly(List.of(value, lower, upper));
    }

    @Test
    void stopAtEverybody() throws SQLException {
        var cards = new StringBuilder("nomor_kartu,nik,nama,status,kode_desa\n");
        for (int card = 10; card < 30; card++) {
            cards.append("00000000000%1$d,17060101018000%1$d,ORANG %1$d,AKTIF,1706012002\n".formatted(card));
        }
        fixture.deliver("jkn_peserta", "2026-11-10", cards.toString());
        fixture.run("fact_indikator");

        assertThat(bounds("1706012002", "JKN_AKTIF")).containsExactly(List.of("0.0", "0.0", "100.0"));
        // twenty cards of Sukarami are no residents of Sukamaju
        assertThat(bounds("1706", "JKN_AKTIF")).containsExactly(List.of("0.0", "0.0", "33.333333"));
    }

    @Test
    void countAnOfficeHolderOutsideRegsosekAsPerhapsCovered() throws SQLException {
        memberships();
        fixture.deliver("aparatur_desa", "2026-11-10", """
                kode_desa,nomor_sk,nik,nama,jabatan,tanggal_mulai
                1706012001,S1,1706010101800001,ANA,KAUR,2023-01-01
                1706012001,S2,1706010101800002,BUDI,KAUR,2023-01-01
                1706012001,S3,1706010101800071,LUAR,KAUR,2023-01-01
                1706012001,S4,1706010101800005,EKO,KAUR,2023-01-01
                1706012002,S5,1706010101800072,LAIN,KAUR,2023-01-01
                1706012002,S6,1706010101800005,EKO,KAUR,2026-12-01
                """);
        fixture.run("fact_indikator");

        // LUAR, and another by the unlinked membership of Sukamaju; 1 - 0.99 x 0.98 of a link at most 0.03
        assertThat(bounds("1706012001", "APARATUR_TK")).containsExactly(List.of("25.0", "24.25", "75.0"));
        assertThat(bounds("1706012001", "DESA_TK")).containsExactly(List.of("100.0", "97.0", "100.0"));
        assertThat(bounds("1706012001", "DESA_TK_PENUH")).containsExactly(List.of("0.0", "0.0", "0.0"));
        assertThat(bounds("1706012002", "APARATUR_TK")).containsExactly(List.of("0.0", "0.0", "100.0"));
        assertThat(bounds("1706012002", "DESA_TK")).containsExactly(List.of("0.0", "0.0", "100.0"));
        assertThat(bounds("1706012002", "DESA_TK_PENUH")).containsExactly(List.of("0.0", "0.0", "100.0"));
    }

    @Test
    void makeNoVillageCoveredThatHasNoOfficeHolders() throws SQLException {
        memberships();
        fixture.run("fact_indikator");

        assertThat(bounds("1706012001", "DESA_TK")).containsExactly(List.of("0.0", "0.0", "0.0"));
        assertThat(bounds("1706012001", "DESA_TK_PENUH")).isEmpty();
    }

    @Test
    void countAWorkerOutsideRegsosekAsPerhapsCovered() throws SQLException {
        fixture.deliver("proyek_desa", "2026-11-10", """
                id_proyek,kode_desa,tanggal_mulai,nomor_jakon
                P1,1706012001,2026-01-01,J1
                P2,1706012001,2026-01-01,
                """);
        fixture.deliver("pekerja_proyek", "2026-11-10", """
                id_proyek,nomor_urut,nik,nama
                P1,1,1706010101800081,TUKANG
                P2,1,1706010101800082,KULI
                P2,2,1706010101800002,BUDI
                """);
        fixture.run("fact_indikator");

        // KULI perhaps; nothing was estimated of memberships, of which there are none
        assertThat(bounds("1706012001", "PEKERJA_PROYEK_TK"))
                .containsExactly(List.of("33.333333", "33.0", "66.666667"));
    }

    @Test
    void missNobodyWherePaymentsReachAFamilyByItsKkNumber() throws SQLException {
        fixture.deliver("bansos", "2026-11-10", """
                program,periode,nomor_penerima,nik,nomor_kartu_keluarga,nama,kode_desa,status_salur
                PKH,2026-11,R1,1706010101800061,1706010101800102,TANTE,1706012001,SALUR
                BPNT,2026-11,R2,1706010101800062,,PAMAN,1706012001,SALUR
                """);
        fixture.run("fact_indikator");

        assertThat(bounds("1706012001", "PKH_EKSKLUSI")).containsExactly(List.of("100.0", "100.0", "100.0"));
        assertThat(bounds("1706012001", "BPNT_EKSKLUSI")).containsExactly(List.of("100.0", "0.0", "100.0"));
    }

    @Test
    void followTheTwinOverDukcapilsCount() throws SQLException {
        cards();
        fixture.deliver("angka_resmi", "2026-09-01", """
                kode_wilayah,periode,ukuran,nilai
                1706,2026-06,PENDUDUK,2
                """);
        fixture.run("fact_indikator");

        assertThat(bounds("1706", "JKN_AKTIF_DUKCAPIL")).containsExactly(List.of("50.0", "49.5", "200.0"));
    }

    @Test
    void stayEmptyWhereTheIndicatorIsNoCoverage() throws SQLException {
        cards();
        fixture.run("fact_indikator");

        assertThat(fixture.rows("select distinct batas_bawah, batas_atas from fact_indikator"
                        + " where kode_indikator in ('PENDUDUK', 'JKN_KEAKTIFAN', 'NIK_SAH', 'DESIL_MISKIN')"))
                .containsExactly(List.of("null", "null"));
    }

    @Test
    void expectNoWrongLinkWhereNothingWasEstimated() throws SQLException {
        cards();
        fixture.run("mutu_malam").execute("delete from mutu_malam");
        fixture.run("fact_indikator");

        assertThat(bounds("1706012001", "JKN_AKTIF")).containsExactly(List.of("25.0", "25.0", "75.0"));
    }

    @Test
    void arePublishedInWholeGroupsAndHiddenWithTheirValue() throws SQLException {
        cards();
        fixture.run("indikator");

        assertThat(fixture.rows("select disembunyikan, batas_bawah, batas_atas from indikator"
                        + " where kode_wilayah = '1706012001' and kode_indikator = 'JKN_AKTIF'"))
                .containsExactly(List.of("true", "null", "null"));
        // three persons perhaps, told as five
        assertThat(fixture.rows("select cast(round(batas_bawah, 6) as double), cast(batas_atas as double)"
                        + " from indikator where kode_wilayah = '1706' and kode_indikator = 'JKN_AKTIF'"))
                .containsExactly(List.of("16.5", "100.0"));
    }

    @Test
    void areCheckedToLieOnBothSidesOfTheValue() throws SQLException {
        cards();
        memberships();
        fixture.run("indikator").run("katalog_indikator");
        var check = ModelFixture.text(ModelFixture.WAREHOUSE.resolve("checks/" + CHECK + ".sql"));
        assertThat(fixture.rows(check)).isEmpty();

        fixture.execute("update fact_indikator set batas_bawah = nilai + 0.001"
                + " where tingkat = 'KABUPATEN' and kode_indikator = 'JKN_AKTIF'");
        fixture.execute("update fact_indikator set batas_atas = null"
                + " where tingkat = 'PROVINSI' and kode_indikator = 'TK_AKTIF'");
        fixture.execute("update indikator set batas_atas = nilai"
                + " where tingkat = 'KABUPATEN' and kode_indikator = 'JKN_TERDAFTAR'");
        fixture.execute("update fact_indikator set batas_atas = 1"
                + " where tingkat = 'KABUPATEN' and kode_indikator = 'PENDUDUK'");
        assertThat(fixture.rows(check))
                .containsExactlyInAnyOrder(
                        List.of("KABUPATEN", "1706", "JKN_AKTIF"),
                        List.of("PROVINSI", "17", "TK_AKTIF"),
                        List.of("KABUPATEN", "1706", "JKN_TERDAFTAR"),
                        List.of("KABUPATEN", "1706", "PENDUDUK"));
    }
}
