package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mistyped amounts of fifteen digits, the most that cleaning lets through: they do not break a night. */
class RupiahBesarModelTest {
    private static final String MOST = "999999999999999";

    private ModelFixture fixture;

    @BeforeEach
    void oneVillage() throws SQLException {
        fixture = ModelFixture.on("2026-11-19");
        fixture.deliver("wilayah", "2026-01-05", """
                kode_kemendagri,kode_bps,nama_desa,jenis,nama_kecamatan,nama_kabupaten,nama_provinsi
                17.06.01.2001,1706010001,Sukamaju,DESA,Kota,Mukomuko,Bengkulu
                """);
    }

    @AfterEach
    void close() throws SQLException {
        fixture.close();
    }

    @Test
    void costsOfficeHoldersByAMistypedPay() throws SQLException {
        fixture.deliver("aparatur_desa", "2026-11-10", """
                kode_desa,nomor_sk,jabatan,tanggal_mulai,penghasilan_tetap
                1706012001,SK1,KEPALA DESA,2020-01-01,%1$s
                1706012001,SK2,KEPALA DESA,2020-01-01,%1$s
                """.formatted(MOST));
        fixture.run("cakupan_aparatur").run("kebutuhan_iuran").run("fact_indikator");

        assertThat(fixture.rows(
                        "select dasar_upah, iuran_sebulan from kebutuhan_iuran where program = 'JKK' and sasaran = 2"))
                .containsExactly(List.of("1999999999999998", "4800000000000"));
        assertThat(fixture.rows("select cast(pembilang as bigint) from fact_indikator"
                        + " where kode_indikator = 'BIAYA_APARATUR_TK' and tingkat = 'DESA'"))
                .containsExactly(List.of("10800000000000"));
    }

    @Test
    void knowsNoFundingWhereTheSumIsBeyondAnyBudget() throws SQLException {
        fixture.deliver("anggaran_desa", "2026-10-01", """
                kode_desa,tahun,sumber_dana,pagu_jaminan_sosial
                1706012001,2026,DDS,9000000
                """);
        fixture.run("fact_iuran");
        fixture.execute("create or replace table fact_iuran as select dim_wilayah.wilayah_key, 'DDS' as sumber_dana,"
                + " cast(null as varchar) as penduduk_id,"
                + " date '2026-03-10' as tanggal_bayar, cast(%s as bigint) as jumlah_iuran".formatted(MOST)
                + " from dim_wilayah cross join range(10000) where kode_desa = '1706012001'");
        fixture.run("dana_jaminan_desa");

        assertThat(fixture.rows("select pagu_jaminan_sosial, dana_tersedia from dana_jaminan_desa"))
                .containsExactly(List.of("9000000", "null"));
    }

    @Test
    void takesTheLineOfTheProvinceForOneBeyondReason() throws SQLException {
        fixture.deliver("angka_resmi", "2026-09-01", """
                kode_wilayah,periode,ukuran,nilai
                1706,2026-03,GARIS_KEMISKINAN,%s
                17,2026-03,GARIS_KEMISKINAN,650000
                """.formatted(MOST));
        fixture.deliver("regsosek_keluarga", "2026-11-01", """
                id_keluarga,kode_desa,pengeluaran_per_kapita
                K1,1706010001,400000
                K2,1706010001,%s
                """.formatted(MOST));
        fixture.deliver("regsosek_individu", "2026-11-01", "id_keluarga,nomor_urut\nK1,1\nK2,1\n");
        fixture.run("fact_indikator").run("fact_angka_resmi");

        assertThat(fixture.rows("select kode_indikator, cast(round(nilai, 6) as double) from fact_indikator"
                        + " where tingkat = 'DESA' and kode_indikator in ('P0', 'P1', 'P2', 'GINI') order by 1"))
                .containsExactly(
                        List.of("GINI", "0.5"),
                        List.of("P0", "50.0"),
                        List.of("P1", "19.230769"),
                        List.of("P2", "7.39645"));
        assertThat(fixture.rows(ModelFixture.text(
                        ModelFixture.WAREHOUSE.resolve("checks/angka_resmi__garis_kemiskinan_wajar.sql"))))
                .containsExactly(List.of("1706", "2026-03-01"));
    }
}
