package id.lumbung.publish;

import id.lumbung.engine.Engine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fills tables from empty. Keys and indexes are dropped and made again behind the rows: sorting once is cheaper than
 * finding a place for each row, and one join is cheaper than one look-up a row.
 */
final class FirstFill {
    private final Connection connection;
    private final Engine engine;
    private final Path scratch;
    private final CopyIn copies;

    FirstFill(Connection connection, Engine engine, Path scratch) {
        this.connection = connection;
        this.engine = engine;
        this.scratch = scratch;
        this.copies = new CopyIn(connection);
    }

    Publication write(List<TablePlan> plans) throws SQLException {
        var names = plans.stream().map(plan -> plan.table().name()).collect(Collectors.toSet());
        copies.execute("lock table " + String.join(", ", names.stream().sorted().toList()));
        var indexes = Catalogue.indexes(connection).stream()
                .filter(index -> names.contains(index.table()))
                .toList();
        var keys = Catalogue.constraints(connection).stream()
                .filter(key -> names.contains(key.table()) || (key.target() != null && names.contains(key.target())))
                .sorted(Comparator.comparing(Constraint::isForeignKey))
                .toList();
        for (var index : indexes) {
            copies.execute("drop index " + index.name());
        }
        for (int place = keys.size() - 1; place >= 0; place--) {
            var key = keys.get(place);
            copies.execute("alter table %s drop constraint %s".formatted(key.table(), key.name()));
        }
        copies.execute("set local maintenance_work_mem = '256MB'");
        copies.execute("truncate " + String.join(", ", names));
        var done = copyAll(plans);
        for (var key : keys) {
            copies.execute("alter table %s add constraint %s %s".formatted(key.table(), key.name(), key.definition()));
        }
        for (var index : indexes) {
            copies.execute(index.definition());
        }
        return new Publication(done);
    }

    /** Copies table after table; the engine writes out the next one while PostgreSQL takes in the last. */
    private List<Publication.Table> copyAll(List<TablePlan> plans) throws SQLException {
        var done = new ArrayList<Publication.Table>();
        try (var exports = new TableExports(engine, scratch)) {
            for (var plan : plans) {
                exports.add("select %s from %s".formatted(plan.table().columnList(), plan.source()));
            }
            for (var plan : plans) {
                var table = plan.table();
                var rows = copies.copy(exports.next(), table.name(), table.columnList(), ", freeze");
                done.add(new Publication.Table(table.name(), rows, 0, plan.content()));
            }
        }
        return done;
    }
}
