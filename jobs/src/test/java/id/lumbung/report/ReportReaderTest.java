package id.lumbung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the reader's statements, which are plain SQL, on DuckDB. */
class ReportReaderTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 19);
    private static final DeliveredFile FILE = new DeliveredFile("bansos", LocalDate.of(2026, 10, 25), "bansos_10.csv");

    private Connection database;

    @BeforeEach
    void publishes() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = database.createStatement()) {
            statement.execute("""
                    create schema mart;
                    create schema gudang;
                    create schema ops;
                    create table mart.katalog_indikator as
                        select * from (values
                            ('TK_AKTIF', 'Terlindungi', 'Covered', '%', 'd', 'e', 'f', 'NAIK', null, true, false, 2),
                            ('PENDUDUK', 'Penduduk', 'Population', 'orang', 'd', 'e', 'f', 'NETRAL', 'UU', true, true, 1)
                        ) as catalogue (kode_indikator, nama, nama_en, satuan, definisi, definisi_en, feed_sumber,
                            arah_baik, dasar_hukum, perorangan, penyebut_satu, urutan);
                    create table mart.indikator (
                        periode date, tingkat varchar, kode_wilayah varchar, kode_indikator varchar,
                        nilai decimal(38,12), pembilang decimal(38,12), penyebut decimal(38,12), disembunyikan boolean,
                        batas_bawah decimal(38,12), batas_atas decimal(38,12));
                    insert into mart.indikator values
                        ('2026-11-01', 'KABUPATEN', '1706', 'TK_AKTIF', 25, 30, 120, false, 24.5, 27.5),
                        ('2026-11-01', 'DESA', '1706012005', 'TK_AKTIF', null, null, null, true, null, null),
                        ('2026-10-01', 'KABUPATEN', '1706', 'TK_AKTIF', 24, 29, 120, false, null, null);
                    create table mart.mutu_tautan as
                        select * from (values
                            ('jkn_peserta', 10, 6, 2, 1, 1, 1, cast(8 as bigint), cast(2 as bigint), 0.99, 0.98, true),
                            ('regsosek_individu', 20, 20, 0, 0, 0, 0, null, null, null, null, false)
                        ) as links (feed, rekaman, lewat_nik, lewat_bukti, lewat_tinjauan, orang_sendiri, menunggu_tinjauan,
                            tertaut_regsosek, tak_tertaut, perkiraan_ketepatan, perkiraan_kelengkapan, banyak_tak_tertaut);
                    create table gudang.dim_wilayah as
                        select * from (values
                            ('1706012005', 'Nama Lama', date '1900-01-01', date '2026-11-01'),
                            ('1706012005', 'Suka Pindah', date '2026-11-02', date '9999-12-31'),
                            ('0000000000', 'Tidak diketahui', date '1900-01-01', date '9999-12-31')
                        ) as villages (kode_desa, nama_desa, berlaku_dari, berlaku_sampai)
                        cross join (select '170601' as kode_kecamatan, 'Lubuk Pinang' as nama_kecamatan,
                            '1706' as kode_kabupaten, 'Kabupaten Mukomuko' as nama_kabupaten,
                            '17' as kode_provinsi, 'Bengkulu' as nama_provinsi);
                    create table ops.buku_besar as
                        select * from (values
                            ('bansos', date '2026-10-25', 'bansos_10.csv', date '2026-11-19', 100, 98, 2, 3),
                            ('bansos', date '2026-09-25', 'bansos_09.csv', date '2026-11-18', 50, 49, 1, 0)
                        ) as ledger (feed, tanggal_kiriman, berkas, tanggal, dibaca, dimuat, ditolak, dilewati);
                    create table ops.penolakan as
                        select * from (values
                            ('bansos', date '2026-10-25', 'bansos_10.csv', 4, 'DUPLIKAT'),
                            ('bansos', date '2026-10-25', 'bansos_10.csv', 9, 'DUPLIKAT'),
                            ('bansos', date '2026-09-25', 'bansos_09.csv', 9, 'DUPLIKAT')
                        ) as rejects (feed, tanggal_kiriman, berkas, baris, kode);
                    create table ops.masalah as
                        select * from (values
                            ('bansos', date '2026-10-25', 'bansos_10.csv', 4, 'nik', 'NIK_CACAT'),
                            ('bansos', date '2026-10-25', 'bansos_10.csv', 5, 'nik', 'NIK_CACAT'),
                            ('bansos', date '2026-10-25', 'bansos_10.csv', 5, 'periode', 'BULAN_CACAT')
                        ) as issues (feed, tanggal_kiriman, berkas, baris, kolom, kode);
                    """);
        }
    }

    @AfterEach
    void closes() throws SQLException {
        database.close();
    }

    @Test
    void readsTheMonthsPublishedValuesAndTheCatalogueInItsOrder() throws SQLException {
        var data = ReportReader.read(database, DATE);

        assertThat(data.indicators()).extracting(Indicator::code).containsExactly("PENDUDUK", "TK_AKTIF");
        assertThat(data.indicators().get(1).direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(data.indicators().get(1).legalBasis()).isEmpty();
        assertThat(data.values())
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .build())
                .containsExactly(
                        new IndicatorValue(
                                "TK_AKTIF",
                                "1706",
                                BigDecimal.valueOf(25),
                                BigDecimal.valueOf(30),
                                BigDecimal.valueOf(120),
                                false,
                                new Bounds(new BigDecimal("24.5"), new BigDecimal("27.5"))),
                        new IndicatorValue("TK_AKTIF", "1706012005", null, null, null, true));
    }

    @Test
    void readsHowTheRecordsOfEachFeedWereLinked() throws SQLException {
        assertThat(ReportReader.read(database, DATE).links())
                .containsExactly(
                        new LinkQuality(
                                "jkn_peserta",
                                10,
                                6,
                                2,
                                1,
                                1,
                                1,
                                8L,
                                2L,
                                new BigDecimal("0.99"),
                                new BigDecimal("0.98"),
                                true),
                        new LinkQuality("regsosek_individu", 20, 20, 0, 0, 0, 0, null, null, null, null, false));
    }

    @Test
    void namesPlacesAsTheyAreCalledOnTheRunDate() throws SQLException {
        assertThat(ReportReader.read(database, DATE).places())
                .containsExactly(
                        new Place("17", "Bengkulu"),
                        new Place("1706", "Kabupaten Mukomuko"),
                        new Place("170601", "Lubuk Pinang"),
                        new Place("1706012005", "Suka Pindah"));
    }

    @Test
    void countsRejectsAndIssuesOfTheFilesThisRunUsed() throws SQLException {
        var data = ReportReader.read(database, DATE);

        assertThat(data.ledger()).containsExactly(new LedgerLine(FILE, 100, 98, 2, 3));
        assertThat(data.rejects()).containsExactly(new RejectCount(FILE, "DUPLIKAT", 2));
        assertThat(data.issues())
                .containsExactly(
                        new IssueCount(FILE, "nik", "NIK_CACAT", 2), new IssueCount(FILE, "periode", "BULAN_CACAT", 1));
    }
}
