package id.lumbung.publish;

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
    private final Arrivals arrivals;
    private final CopyIn copies;

    FirstFill(Connection connection, Arrivals arrivals) {
        this.connection = connection;
        this.arrivals = arrivals;
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
        var rows = arrivals.fill(plans);
        for (var key : keys) {
            copies.execute("alter table %s add constraint %s %s".formatted(key.table(), key.name(), key.definition()));
        }
        for (var index : indexes) {
            copies.execute(index.definition());
        }
        var done = new ArrayList<Publication.Table>();
        for (int place = 0; place < plans.size(); place++) {
            var plan = plans.get(place);
            done.add(new Publication.Table(plan.table().name(), rows.get(place), 0, plan.content()));
        }
        return new Publication(done);
    }
}
