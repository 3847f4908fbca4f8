package id.lumbung.star;

import java.nio.file.Path;
import java.sql.SQLException;

/** The small regency delivered, with a ledger, rejections, issues and earlier nights: no table of it stays empty. */
final class SmallRegency {
    private static final Path INBOX = Path.of("src", "test", "resources", "star", "kabupaten-kecil");

    private SmallRegency() {}

    static ModelFixture delivered() throws SQLException {
        var regency = ModelFixture.on("2026-11-19");
        regency.deliverInbox(INBOX);
        reject(regency);
        book(regency);
        rememberEarlierNights(regency);
        return regency;
    }

    private static void reject(ModelFixture regency) throws SQLException {
        regency.execute("insert into kiriman_penolakan values"
                + " ('bansos', '2026-06-20', 'a.csv', 16, 'KUNCI_KOSONG', ',,,'),"
                + " ('bansos', '2026-06-20', 'a.csv', 17, 'DIHAPUS', null)");
        regency.execute("insert into kiriman_masalah values"
                + " ('bansos', '2026-06-20', 'a.csv', 2, 'nik', 'NIK_CACAT'),"
                + " ('bansos', '2026-06-20', 'a.csv', 2, 'nik', 'NIK_CACAT')");
    }

    private static void book(ModelFixture regency) throws SQLException {
        for (var table : regency.tables()) {
            if (table.startsWith("clean_")) {
                regency.execute("""
                        insert into kiriman_buku_besar
                        select
                            '%1$s', records.tanggal_kiriman, records.berkas, count(*) + max(rejected.jumlah),
                            count(*), max(rejected.jumlah), 2, 'a;b', ';'
                        from %2$s as records
                        cross join lateral (
                            select count(*) as jumlah from kiriman_penolakan as one
                            where one.feed = '%1$s' and one.tanggal_kiriman = records.tanggal_kiriman
                                and one.berkas = records.berkas
                        ) as rejected
                        group by records.tanggal_kiriman, records.berkas
                        """.formatted(table.substring("clean_".length()), table));
            }
        }
        regency.execute("insert into buku_besar_sebelumnya values ('bansos', '2026-06-20', 120)");
    }

    /** So that tonight has a merge, a split, a key that is another's, and an alias of before. */
    private static void rememberEarlierNights(ModelFixture warehouse) throws SQLException {
        warehouse.execute("insert into registri_sebelumnya values"
                + " ('regsosek_individu', 'K01|1', 'id-ana', '2025-01-01', 'ANA', '1980-01-01', null),"
                + " ('jkn_peserta', '0000000000001', 'id-ana-jkn', '2025-06-01', 'ANA', '1980-01-01', null),"
                + " ('jkn_peserta', '0000000000003', 'id-budi', '2025-01-01', 'BUDI', '1961-11-20', null),"
                + " ('bpjstk_peserta', '00000000002', 'id-budi', '2025-02-01', 'BETI', '1961-11-19', null),"
                + " ('bpjstk_peserta', '00000000003', 'id-lain', '2025-02-01', 'SURYANTO', '1950-01-31', null),"
                + " ('bansos', 'PKH|2020-01-01|R4', 'id-eko', '2025-02-01', 'EKO', '1970-06-06', '1706010101800005')");
        warehouse.execute("insert into riwayat_tautan_sebelumnya values"
                + " ('2026-10-01', 'bpjstk_peserta', '00000000002', 'id-beti', 'id-budi', 'GABUNG')");
        warehouse.execute("insert into tinjauan_sebelumnya values ('T1', '1706010001', 'jkn_peserta', 'lama',"
                + " 'regsosek_individu', 'lama', 'SERI', 2.5, 0.5, 'NAMA=SAMA:2.5')");
        warehouse.execute("insert into alias_sebelumnya values ('id-beti', 'id-budi', '2026-10-01'),"
                + " ('id-ana-tua', 'id-ana-jkn', '2026-10-01')");
    }
}
