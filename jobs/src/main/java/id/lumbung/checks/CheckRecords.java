package id.lumbung.checks;

import id.lumbung.star.CheckResult;
import id.lumbung.star.FailingKey;
import id.lumbung.star.Models;
import id.lumbung.star.ServedQuery;
import id.lumbung.star.Severity;
import id.lumbung.star.StarVersion;
import id.lumbung.star.Threshold;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The results of all checks by version: {@code ops.pemeriksaan}. */
public final class CheckRecords {
    private final Connection connection;

    public CheckRecords(Connection connection) {
        this.connection = connection;
    }

    /** Notes what the checks of a version found, in place of what was noted of an unpublished one of that name. */
    public void write(StarVersion version, List<CheckResult> results, Models models) throws SQLException {
        try (var delete = connection.prepareStatement("delete from ops.pemeriksaan where versi = ?")) {
            delete.setString(1, version.id());
            delete.executeUpdate();
        }
        try (var insert = connection.prepareStatement("""
                insert into ops.pemeriksaan (
                    versi, kode, tanggal, keparahan, melanggar, diperiksa, batas, lulus, saran,
                    arti, contoh, kueri, kueri_terbitan, diperiksa_pada
                )
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, clock_timestamp())
                """)) {
            for (var result : results) {
                var check = result.check();
                var query = ServedQuery.of(check, models, version.date());
                insert.setString(1, version.id());
                insert.setString(2, check.name());
                insert.setObject(3, version.date());
                insert.setString(4, check.threshold().severity().name());
                insert.setLong(5, result.violated());
                insert.setLong(6, result.eligible());
                insert.setBigDecimal(7, check.threshold().allowed());
                insert.setBoolean(8, result.passed());
                insert.setString(9, check.advice());
                insert.setString(10, check.meaning());
                insert.setString(11, json(result.sample()));
                insert.setString(12, query.sql());
                insert.setBoolean(13, query.runnable());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String json(List<FailingKey> sample) {
        return sample.stream()
                .map(key -> key.cells().entrySet().stream()
                        .map(cell -> quoted(cell.getKey()) + ": " + quoted(cell.getValue()))
                        .collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** What may be shown of a failing row holds no control character. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Whether a run of this release has checked anything here. */
    public boolean exist() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select exists (
                            select 1 from pg_attribute
                            where attrelid = to_regclass('ops.pemeriksaan') and attname = 'kueri_terbitan'
                        )
                        """)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The version checked last. */
    public Optional<StarVersion> findNewest() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select versi from ops.pemeriksaan order by diperiksa_pada desc, versi desc limit 1")) {
            return rows.next() ? Optional.of(new StarVersion(rows.getString(1))) : Optional.empty();
        }
    }

    /** What was found in a version, by the name of the check; of a version that nobody checked, nothing. */
    public List<RecordedCheck> read(StarVersion version) throws SQLException {
        try (var select = connection.prepareStatement("""
                select
                    kode, arti, keparahan, batas, melanggar, diperiksa, saran,
                    array(
                        select (
                            select string_agg(sel.key || '=' || sel.value, ', ' order by sel.urutan)
                            from jsonb_each_text(kunci) with ordinality as sel (key, value, urutan)
                        )
                        from jsonb_array_elements(contoh) as kunci
                    ),
                    kueri, kueri_terbitan
                from ops.pemeriksaan
                where versi = ?
                order by kode
                """)) {
            select.setString(1, version.id());
            var checks = new ArrayList<RecordedCheck>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    checks.add(check(rows));
                }
            }
            return checks;
        }
    }

    private static RecordedCheck check(ResultSet row) throws SQLException {
        return new RecordedCheck(
                row.getString(1),
                row.getString(2),
                new Threshold(
                        Severity.valueOf(row.getString(3)), row.getBigDecimal(4).stripTrailingZeros()),
                row.getLong(5),
                row.getLong(6),
                row.getString(7),
                List.of((String[]) row.getArray(8).getArray()),
                row.getString(9),
                row.getBoolean(10));
    }
}
