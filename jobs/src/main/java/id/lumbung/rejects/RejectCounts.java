package id.lumbung.rejects;

import id.lumbung.report.DeliveredFile;
import id.lumbung.report.RejectCount;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts the rejections that are published, by file and code. */
public final class RejectCounts {
    private static final String SELECT = """
            select rejects.feed, rejects.tanggal_kiriman, rejects.berkas, rejects.kode, count(*)
            from ops.penolakan as rejects
            where %s
            group by rejects.feed, rejects.tanggal_kiriman, rejects.berkas, rejects.kode
            order by rejects.feed, rejects.tanggal_kiriman desc, rejects.berkas, rejects.kode
            """.formatted(RejectFilter.CONDITION);

    private RejectCounts() {}

    /** Reads the counts; the connection may be the operator's. */
    public static List<RejectCount> read(Connection connection, RejectFilter filter) throws SQLException {
        try (var statement = connection.prepareStatement(SELECT)) {
            filter.fill(statement);
            var counts = new ArrayList<RejectCount>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var file =
                            new DeliveredFile(rows.getString(1), rows.getObject(2, LocalDate.class), rows.getString(3));
                    counts.add(new RejectCount(file, rows.getString(4), rows.getLong(5)));
                }
            }
            return counts;
        }
    }

    /** Whether a run of this version has published at all. */
    public static boolean arePublished(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select to_regclass('ops.penolakan') is not null and exists (select 1 from pg_class"
                                + " as tables inner join pg_namespace as schemas on tables.relnamespace = schemas.oid"
                                + " where schemas.nspname = 'identitas' and tables.relname = 'penolakan_kepala')")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
