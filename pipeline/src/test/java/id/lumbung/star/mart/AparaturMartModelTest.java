package id.lumbung.star.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** mart.cakupan_aparatur and mart.kebutuhan_iuran over a village with three offices. */
class AparaturMartModelTest {
    private final MartModels models = new MartModels();

    @BeforeEach
    void builds() {
        models.loadReference("tarif_kebutuhan");
        models.execute("create table ref_tarif as select * from (values"
                + " ('JKK', 'PU', cast(0.20 as decimal(18, 6)), '% upah', date '2015-07-01', date '2025-12-31'),"
                + " ('JKK', 'PU', 0.24, '% upah', date '2026-01-01', date '9999-12-31'),"
                + " ('JKM', 'PU', 0.30, '% upah', date '2015-07-01', date '2026-12-31'),"
                + " ('JKM', 'PU', 0.45, '% upah', date '2027-01-01', date '9999-12-31'))"
                + " as rates(program, segmen, nilai, satuan, berlaku_dari, berlaku_sampai)");
        models.execute("create table dim_wilayah as select * from (values"
                + " ('w1', '1706012001', true), ('w0', '0000000000', true)) as v(wilayah_key, kode_desa, terkini)");
        models.execute("create table dim_jabatan as select * from (values"
                + " ('KEPALA DESA', 'PEMERINTAH DESA'), ('KETUA RT', 'RT/RW')) as j(jabatan, kelompok)");
        models.execute("create table dim_program as select * from (values"
                + " ('JKK', 'KETENAGAKERJAAN'), ('JKM', 'KETENAGAKERJAAN'), ('JHT', 'KETENAGAKERJAAN'),"
                + " ('JP', 'KETENAGAKERJAAN'), ('JKN', 'KESEHATAN'), ('PKH', 'BANTUAN')) as p(program, kelompok)");
        models.execute("create table dim_sumber_dana as select * from (values ('DDS', true), ('MANDIRI', false))"
                + " as s(sumber_dana, dana_desa)");
        models.execute("create table fact_aparatur as select * from (values"
                + office("2026-11-01", "a1", "w1", "KEPALA DESA", true, 2_500_000, true, true, false)
                + ", " + office("2026-11-01", "a2", "w1", "KEPALA DESA", true, 15_000_000, false, false, true)
                + ", " + office("2026-11-01", "a3", "w1", "KETUA RT", true, 0, true, false, false)
                + ", " + office("2026-11-01", "a4", "w1", "KETUA RT", false, 500_000, false, false, false)
                + ", " + office("2026-11-01", "a5", "w0", "KETUA RT", true, 500_000, false, false, false)
                + ", " + office("2026-10-01", "a2", "w1", "KEPALA DESA", true, 15_000_000, false, false, false)
                + ") as f(periode, aparatur_id, penduduk_id, wilayah_key, jabatan, menjabat, penghasilan_tetap, aktif_jkk,"
                + " aktif_jkm, aktif_jht, aktif_jp, aktif_tk, aktif_jkn, menunggak, iuran_jkk, iuran_jkm)");
        models.execute("create table fact_anggaran as select * from (values"
                + " ('w1', 2026, cast(9000000 as bigint)), ('w1', 2026, null), ('w1', 2025, 700))"
                + " as b(wilayah_key, tahun, pagu_jaminan_sosial)");
        models.execute("create table fact_iuran as select * from (values"
                + " ('w1', 'p9', 'DDS', date '2026-03-10', cast(100000 as bigint)), ('w1', 'p9', 'DDS', null, 7),"
                + " ('w1', 'p9', 'MANDIRI', date '2026-03-10', 5), ('w1', 'p9', 'DDS', date '2025-12-31', 3),"
                + " ('w0', 'p-a1', 'DDS', date '2026-04-10', 6000))"
                + " as c(wilayah_key, penduduk_id, sumber_dana, tanggal_bayar, jumlah_iuran)");
        models.execute("create table indikator as select * from (values"
                + vulnerable("1706012001", "RENTAN_TANPA_TK", "10", "20", false)
                + ", " + vulnerable("1706012001", "BIAYA_RENTAN_TK", "168000", "1", false)
                + ", " + vulnerable("1706012002", "RENTAN_TANPA_TK", "null", "null", true)
                + ", " + vulnerable("1706012002", "BIAYA_RENTAN_TK", "null", "null", true)
                + ", " + vulnerable("1706012003", "BIAYA_RENTAN_TK", "0", "1", false)
                + ") as i(periode, tingkat, kode_wilayah, kode_indikator, pembilang, penyebut, disembunyikan)");
        models.build("staging/tarif_hari_ini");
        models.build("staging/aparatur_program");
        models.build("staging/dana_jaminan_desa");
        models.build("mart/cakupan_aparatur");
        models.build("mart/kebutuhan_iuran");
    }

    @AfterEach
    void closes() {
        models.close();
    }

    @Test
    void countsIncumbentsPerProgrammeWithTheCostOfTheGap() {
        assertThat(models.rows("select program, pemegang_jabatan, tercakup, menunggak, biaya_menutup"
                        + " from cakupan_aparatur where kelompok_jabatan = 'PEMERINTAH DESA' order by program"))
                .containsExactly(
                        List.of("JHT", "2", "0", "1", "647500"),
                        List.of("JKK", "2", "1", "1", "36000"),
                        List.of("JKM", "2", "1", "1", "45000"),
                        List.of("JKN", "2", "2", "null", "0"),
                        List.of("JP", "2", "0", "1", "260948"));
    }

    @Test
    void takesOfTwoRatesTheOneInForceOnTheRunDate() {
        assertThat(models.rows("select program, persen from tarif_hari_ini where program in ('JKK', 'JKM')"
                        + " and segmen = 'PU' order by program"))
                .containsExactly(List.of("JKK", "0.240000"), List.of("JKM", "0.300000"));
        assertThat(models.rows("select program, tarif_persen from kebutuhan_iuran where program in ('JKK', 'JKM')"
                        + " and kelompok = 'PEMERINTAH DESA' order by program"))
                .containsExactly(List.of("JKK", "0.240000"), List.of("JKM", "0.300000"));
    }

    @Test
    void leavesOutTheUnknownVillageAndWhoLeftOffice() {
        assertThat(models.rows("select kode_desa, pemegang_jabatan from cakupan_aparatur"
                        + " where kelompok_jabatan = 'RT/RW' and program = 'JKK'"))
                .containsExactly(List.of("1706012001", "1"));
    }

    @Test
    void leavesTheCostOpenWhereNoRateIsKnown() {
        assertThat(models.rows("select biaya_menutup from cakupan_aparatur"
                        + " where kelompok_jabatan = 'RT/RW' and program = 'JKN'"))
                .containsExactly(List.of("null"));
    }

    @Test
    void takesThisYearsPaymentsFromVillageFundsOffTheBudget() {
        assertThat(models.rows("select distinct pagu_jaminan_sosial, dana_tersedia from cakupan_aparatur"))
                .containsExactly(List.of("9000000", "8894000"));
    }

    @Test
    void countsAnOfficeHolderAsCoveredOnlyWithAccidentAndDeathCoverTogether() {
        assertThat(models.rows("select program, sasaran, belum_tercakup, dasar_upah, iuran_sebulan"
                        + " from kebutuhan_iuran where kelompok = 'RT/RW' and program in ('JKK', 'JKM')"
                        + " order by program"))
                .containsExactly(List.of("JKK", "1", "1", "0", "0"), List.of("JKM", "1", "1", "0", "0"));
    }

    @Test
    void pricesVulnerableWorkersAtTheLowestContribution() {
        assertThat(models.rows("select program, sasaran, belum_tercakup, dasar_upah, iuran_sebulan"
                        + " from kebutuhan_iuran where kelompok = 'PEKERJA RENTAN' and kode_desa = '1706012001'"
                        + " order by program"))
                .containsExactly(
                        List.of("JKK", "20", "10", "10000000", "100000"),
                        List.of("JKM", "20", "10", "10000000", "68000"));
    }

    @Test
    void keepsHiddenVulnerableWorkersHidden() {
        assertThat(models.rows("select sasaran, belum_tercakup, dasar_upah, iuran_sebulan, disembunyikan"
                        + " from kebutuhan_iuran where kode_desa = '1706012002'"))
                .containsExactly(
                        List.of("null", "null", "null", "null", "true"),
                        List.of("null", "null", "null", "null", "true"));
        assertThat(models.violations("kebutuhan_iuran__tidak_menyingkap_yang_tersembunyi"))
                .isEmpty();
    }

    private static String office(
            String month,
            String id,
            String village,
            String office,
            boolean serving,
            long pay,
            boolean accident,
            boolean death,
            boolean arrears) {
        return "(date '" + month + "', '" + id + "', 'p-" + id + "', '" + village + "', '" + office + "', " + serving
                + ", cast("
                + (pay == 0 ? "null" : pay) + " as bigint), " + accident + ", " + death + ", false, false, "
                + (accident && death) + ", " + office.equals("KEPALA DESA") + ", " + arrears + ", cast("
                + pay * 24 / 10_000 + " as bigint), cast(" + pay * 30 / 10_000 + " as bigint))";
    }

    private static String vulnerable(
            String village, String code, String numerator, String denominator, boolean hidden) {
        return "(date '2026-11-01', 'DESA', '" + village + "', '" + code + "', cast(" + numerator
                + " as decimal(38, 12)), cast(" + denominator + " as decimal(38, 12)), " + hidden + ")";
    }
}
