package id.lumbung.report;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the report's figures: indicators from {@code mart} only, so that what is hidden there stays hidden here. */
public final class ReportReader {
    private static final String INDICATORS = """
            select
                kode_indikator, nama, nama_en, satuan, definisi, definisi_en, feed_sumber, arah_baik, dasar_hukum,
                penyebut_satu
            from mart.katalog_indikator
            order by urutan, kode_indikator
            """;

    private static final String PLACES = """
            with

            villages as (

                select *
                from gudang.dim_wilayah
                where kode_desa <> '0000000000' and berlaku_dari <= ? and berlaku_sampai >= ?

            )

            select kode_provinsi as kode, min(nama_provinsi) as nama from villages group by kode_provinsi
            union all
            select kode_kabupaten, min(nama_kabupaten) from villages group by kode_kabupaten
            union all
            select kode_kecamatan, min(nama_kecamatan) from villages group by kode_kecamatan
            union all
            select kode_desa, min(nama_desa) from villages group by kode_desa
            order by kode
            """;

    private static final String VALUES = """
            select kode_indikator, kode_wilayah, nilai, pembilang, penyebut, disembunyikan, batas_bawah, batas_atas
            from mart.indikator
            where periode = ?
            order by kode_indikator, kode_wilayah
            """;

    private static final String LEDGER = """
            select feed, tanggal_kiriman, berkas, dibaca, dimuat, ditolak, dilewati
            from ops.buku_besar
            where tanggal = ?
            order by feed, tanggal_kiriman, berkas
            """;

    private static final String REJECTS = """
            select rejects.feed, rejects.tanggal_kiriman, rejects.berkas, rejects.kode, count(*) as jumlah
            from ops.penolakan as rejects
            inner join ops.buku_besar as ledger
                on rejects.feed = ledger.feed
                and rejects.tanggal_kiriman = ledger.tanggal_kiriman
                and rejects.berkas = ledger.berkas
            where ledger.tanggal = ?
            group by rejects.feed, rejects.tanggal_kiriman, rejects.berkas, rejects.kode
            order by rejects.feed, rejects.tanggal_kiriman, rejects.berkas, rejects.kode
            """;

    private static final String ISSUES = """
            select issues.feed, issues.tanggal_kiriman, issues.berkas, issues.kolom, issues.kode, count(*) as jumlah
            from ops.masalah as issues
            inner join ops.buku_besar as ledger
                on issues.feed = ledger.feed
                and issues.tanggal_kiriman = ledger.tanggal_kiriman
                and issues.berkas = ledger.berkas
            where ledger.tanggal = ?
            group by issues.feed, issues.tanggal_kiriman, issues.berkas, issues.kolom, issues.kode
            order by issues.feed, issues.tanggal_kiriman, issues.berkas, issues.kolom, issues.kode
            """;

    private static final String LINKS = """
            select
                feed, rekaman, lewat_nik, lewat_bukti, lewat_tinjauan, orang_sendiri, menunggu_tinjauan, tertaut_regsosek,
                tak_tertaut, perkiraan_ketepatan, perkiraan_kelengkapan, banyak_tak_tertaut
            from mart.mutu_tautan
            order by feed
            """;

    private ReportReader() {}

    /** Reads what the run of {@code date} published; the connection is the owner's and stays open. */
    public static ReportData read(Connection pemilik, LocalDate date) throws SQLException {
        return new ReportData(
                date,
                rows(pemilik, INDICATORS, ReportReader::indicator),
                rows(pemilik, PLACES, row -> new Place(row.getString("kode"), row.getString("nama")), date, date),
                rows(pemilik, VALUES, ReportReader::value, date.withDayOfMonth(1)),
                rows(pemilik, LEDGER, ReportReader::ledgerLine, date),
                rows(
                        pemilik,
                        REJECTS,
                        row -> new RejectCount(file(row), row.getString("kode"), row.getLong("jumlah")),
                        date),
                rows(pemilik, ISSUES, ReportReader::issueCount, date),
                rows(pemilik, LINKS, ReportReader::linkQuality));
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString("kode_indikator"),
                row.getString("nama"),
                text(row, "nama_en"),
                text(row, "satuan"),
                text(row, "definisi"),
                text(row, "definisi_en"),
                text(row, "feed_sumber"),
                Direction.ofCatalogue(text(row, "arah_baik")),
                text(row, "dasar_hukum"),
                row.getBoolean("penyebut_satu"));
    }

    private static IndicatorValue value(ResultSet row) throws SQLException {
        return new IndicatorValue(
                row.getString("kode_indikator"),
                row.getString("kode_wilayah"),
                row.getBigDecimal("nilai"),
                row.getBigDecimal("pembilang"),
                row.getBigDecimal("penyebut"),
                row.getBoolean("disembunyikan"),
                bounds(row.getBigDecimal("batas_bawah"), row.getBigDecimal("batas_atas")));
    }

    private static @Nullable Bounds bounds(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return lower == null || upper == null ? null : new Bounds(lower, upper);
    }

    private static LinkQuality linkQuality(ResultSet row) throws SQLException {
        return new LinkQuality(
                row.getString("feed"),
                row.getLong("rekaman"),
                row.getLong("lewat_nik"),
                row.getLong("lewat_bukti"),
                row.getLong("lewat_tinjauan"),
                row.getLong("orang_sendiri"),
                row.getLong("menunggu_tinjauan"),
                row.getObject("tertaut_regsosek", Long.class),
                row.getObject("tak_tertaut", Long.class),
                row.getBigDecimal("perkiraan_ketepatan"),
                row.getBigDecimal("perkiraan_kelengkapan"),
                row.getBoolean("banyak_tak_tertaut"));
    }

    private static LedgerLine ledgerLine(ResultSet row) throws SQLException {
        return new LedgerLine(
                file(row),
                row.getLong("dibaca"),
                row.getLong("dimuat"),
                row.getLong("ditolak"),
                row.getLong("dilewati"));
    }

    private static IssueCount issueCount(ResultSet row) throws SQLException {
        return new IssueCount(file(row), row.getString("kolom"), row.getString("kode"), row.getLong("jumlah"));
    }

    private static DeliveredFile file(ResultSet row) throws SQLException {
        return new DeliveredFile(
                row.getString("feed"), row.getDate("tanggal_kiriman").toLocalDate(), row.getString("berkas"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static <T> List<T> rows(Connection connection, String sql, Row<T> reader, LocalDate... dates)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < dates.length; index++) {
                statement.setDate(index + 1, Date.valueOf(dates[index]));
            }
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (result.next()) {
                    rows.add(reader.read(result));
                }
                return rows;
            }
        }
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
