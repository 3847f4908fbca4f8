package id.lumbung.publish;

import id.lumbung.engine.Engine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows that this machine computes: as CSV through an owner-only folder, deleted at once. */
final class FileArrivals implements Arrivals {
    private final Engine engine;
    private final Path scratch;
    private final CopyIn copies;

    FileArrivals(Connection connection, Engine engine, Path scratch) {
        this.engine = engine;
        this.scratch = scratch;
        this.copies = new CopyIn(connection);
    }

    /** Copies table after table; the engine writes out the next one while PostgreSQL takes in the last. */
    @Override
    public List<Long> fill(List<TablePlan> plans) throws SQLException {
        var rows = new ArrayList<Long>();
        try (var exports = new TableExports(engine, scratch)) {
            for (var plan : plans) {
                exports.add("select %s from %s".formatted(plan.table().columnList(), plan.source()));
            }
            for (var plan : plans) {
                var table = plan.table();
                rows.add(copies.copy(exports.next(), table.name(), table.columnList(), ", freeze"));
            }
        }
        return rows;
    }

    @Override
    public String staged(TablePlan plan, int place) throws SQLException {
        var staged = "datang_" + place;
        copies.execute("create temp table %s on commit drop as select %s from %s with no data"
                .formatted(staged, plan.typedColumns(), plan.table().name()));
        try (var exports = new TableExports(engine, scratch)) {
            exports.add("select %s from %s".formatted(plan.columns(), plan.source()));
            copies.copy(exports.next(), staged, plan.columns(), "");
        }
        copies.execute("analyze " + staged);
        return staged;
    }
}
