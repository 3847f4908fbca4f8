package id.lumbung.jobs;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;

/** A migrated database with three reviews of invented people, as a publication would leave them. */
public final class ReviewQueue {
    public static final String FIRST = "0a000000-0000-4000-8000-000000000001";
    public static final String SECOND = "0a000000-0000-4000-8000-000000000002";
    public static final String DECIDED = "0a000000-0000-4000-8000-000000000003";
    public static final String PERSON = "0b000000-0000-4000-8000-000000000001";

    /** An id that was merged into the person's. */
    public static final String FORMER_PERSON = "0b000000-0000-4000-8000-000000000002";

    private ReviewQueue() {}

    public static void publish() throws SQLException {
        TestPostgres.dropWarehouse();
        Migrations.apply(TestPostgres.access().dataSource(Role.PEMILIK));
        try (var owner = TestPostgres.access().connectAs(Role.PEMILIK)) {
            pair(owner, FIRST, "1706010001", "BOBOT", "9.25", "NIK=BEDA:-4.1;NAMA=MIRIP:6.4;ASING=X1:12.3", "TERBUKA");
            pair(owner, SECOND, "1706020002", "SERI", "3.5", "NAMA=SAMA:12.3", "TERBUKA");
            pair(owner, DECIDED, "1706010001", "BOBOT", "3.0", "", "SAMA");
            record(owner, FIRST, "REKAMAN", "jkn_peserta", "'1706010101800009'", "'=ST. AMINAH' || chr(27)");
            record(owner, FIRST, "CALON", "regsosek_individu", "'1706010101800001'", "'SITI AMINAH'");
            record(owner, SECOND, "REKAMAN", "jkn_peserta", "null", "'BUDI SANTOSO'");
            record(owner, SECOND, "CALON", "regsosek_individu", "'1706010101800002'", "'BUDIMAN'");
            record(owner, DECIDED, "REKAMAN", "jkn_peserta", "null", "'JOKO PRABOWO'");
            execute(
                    owner,
                    "insert into identitas.penduduk (penduduk_id, kode_kabupaten, nik, nama, nama_asli, kode_desa)"
                            + " values ('%s', '1706', '1706010101800001', 'SITI AMINAH', 'Hj. Siti Aminah', '1706010001')"
                                    .formatted(PERSON));
            execute(owner, "insert into ops.hak_wilayah values ('lumbung_bnba', '1706')");
            execute(
                    owner,
                    "insert into identitas.alias (id_lama, penduduk_id, tanggal) values ('%s', '%s', '2026-11-05')"
                            .formatted(FORMER_PERSON, PERSON));
        }
    }

    private static void pair(
            Connection owner, String id, String village, String reason, String weight, String parts, String status)
            throws SQLException {
        execute(
                owner,
                ("insert into identitas.tinjauan values ('%1$s', '1706', '%2$s', 'jkn_peserta', '000174440%1$s',"
                                + " 'aa11bb22', 'regsosek_individu', 'P-555', 'cc33dd44', '%3$s', %4$s, 0.625, '%5$s', '%6$s',"
                                + " case when '%6$s' = 'TERBUKA' then null else date '2026-11-05' end)")
                        .formatted(id, village, reason, weight, parts, status));
    }

    private static void record(Connection owner, String id, String side, String feed, String nik, String name)
            throws SQLException {
        execute(
                owner,
                ("insert into identitas.tinjauan_rekaman values ('%s', '%s', '%s', %s, '1706010000000001', %s, '2',"
                                + " date '1980-05-01', null, '1706010001')")
                        .formatted(id, side, feed, nik, name));
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
