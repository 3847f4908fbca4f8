package id.lumbung.jobs;

import id.lumbung.publish.Publication;
import id.lumbung.star.CheckResult;
import id.lumbung.star.StarVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The list of publications, {@code ops.terbitan}: a row in it is what makes a version the one shown. */
final class Publications {
    private Publications() {}

    /** The version that readers see. */
    static Optional<StarVersion> findShown(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select versi_lake from ops.terbitan order by diterbitkan_pada desc limit 1")) {
            return rows.next() ? Optional.of(new StarVersion(rows.getString(1))) : Optional.empty();
        }
    }

    /** Every version that was ever shown. */
    static List<StarVersion> all(Connection connection) throws SQLException {
        var versions = new ArrayList<StarVersion>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct versi_lake from ops.terbitan")) {
            while (rows.next()) {
                versions.add(new StarVersion(rows.getString(1)));
            }
        }
        return versions;
    }

    /** Notes the publication and what its checks found, inside its own transaction. */
    static void record(Connection connection, NightlyRun run, Publication publication) throws SQLException {
        FirstRights.grant(connection);
        try (var insert = connection.prepareStatement("""
                insert into ops.terbitan
                    (versi, tanggal, periode, diterbitkan_pada, versi_induk, versi_lake, jumlah_baris, peringatan)
                values (?, ?, ?, clock_timestamp(), ?, ?, ?::jsonb, ?)
                """)) {
            insert.setString(1, run.version().id());
            insert.setObject(2, run.request().date());
            insert.setObject(3, run.request().date().withDayOfMonth(1));
            insert.setString(4, run.parent().map(StarVersion::id).orElse(null));
            insert.setString(5, run.version().id());
            insert.setString(6, rowCounts(run, publication));
            insert.setInt(7, run.warnings().size());
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement("""
                insert into ops.pemeriksaan
                    (versi, kode, tanggal, keparahan, melanggar, diperiksa, batas, lulus, saran)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (CheckResult result : run.checks()) {
                insert.setString(1, run.version().id());
                insert.setString(2, result.check().name());
                insert.setObject(3, run.request().date());
                insert.setString(4, result.check().severity().name());
                insert.setLong(5, result.violated());
                insert.setLong(6, result.eligible());
                insert.setBigDecimal(7, result.check().allowed());
                insert.setBoolean(8, result.passed());
                insert.setString(9, result.check().advice());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Rows of each table in the version, as a JSON object. */
    private static String rowCounts(NightlyRun run, Publication publication) {
        return publication.tables().stream()
                .map(table -> "\"%s\": %d".formatted(table.name(), run.rows(table.name())))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
