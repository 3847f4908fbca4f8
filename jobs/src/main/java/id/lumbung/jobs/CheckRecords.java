package id.lumbung.jobs;

import id.lumbung.star.CheckResult;
import java.sql.Connection;
import java.sql.SQLException;

/** Notes in {@code ops.pemeriksaan} what the checks of a run found, together with what it publishes. */
final class CheckRecords implements WithinPublication {
    private final NightlyRun run;

    CheckRecords(NightlyRun run) {
        this.run = run;
    }

    @Override
    public void write(Connection connection) throws SQLException {
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
}
