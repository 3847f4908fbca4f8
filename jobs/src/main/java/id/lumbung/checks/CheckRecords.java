package id.lumbung.checks;

import id.lumbung.report.Json;
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

/** The results of all checks by version: {@code ops.pemeriksaan}. */
public final class CheckRecords {
    /** A UUID, or a surrogate key of that form. */
    private static final String ID_OF_A_PERSON = "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}";

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
                insert.setString(
                        11,
                        Json.write(
                                result.sample().stream().map(FailingKey::cells).toList()));
                insert.setString(12, query.sql());
                insert.setBoolean(13, query.runnable());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Takes the samples away that name a person, a family or a membership: the query beside them finds those still there. */
    public void forgetPersons() throws SQLException {
        try (var update = connection.prepareStatement("""
                update ops.pemeriksaan
                set contoh = coalesce(
                    (
                        select jsonb_agg(kunci order by urutan)
                        from jsonb_array_elements(contoh) with ordinality as sampel (kunci, urutan)
                        where kunci::text !~ ?
                    ),
                    '[]'
                )
                where contoh::text ~ ?
                """)) {
            update.setString(1, ID_OF_A_PERSON);
            update.setString(2, ID_OF_A_PERSON);
            update.executeUpdate();
        }
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
