package id.lumbung.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what differs: inserts and changes from the referred tables to the referring ones, then deletes the other way
 * round. It locks no more than a writer does, all of it before the first row, so that readers read on and a table that
 * somebody holds is found out early.
 */
final class Change {
    private final Arrivals arrivals;
    private final CopyIn copies;

    Change(Connection connection, Arrivals arrivals) {
        this.arrivals = arrivals;
        this.copies = new CopyIn(connection);
    }

    Publication write(List<TablePlan> plans) throws SQLException {
        var changing = plans.stream()
                .filter(plan -> plan.way() != TablePlan.Way.UNCHANGED)
                .map(plan -> plan.table().name())
                .sorted()
                .toList();
        if (!changing.isEmpty()) {
            copies.execute("lock table %s in row exclusive mode".formatted(String.join(", ", changing)));
        }
        var written = new long[plans.size()];
        var removed = new long[plans.size()];
        var staged = new HashMap<Integer, String>();
        for (int place = 0; place < plans.size(); place++) {
            var plan = plans.get(place);
            if (plan.way() != TablePlan.Way.UNCHANGED) {
                var name = arrivals.staged(plan, place);
                written[place] = write(plan, name);
                staged.put(place, name);
            }
        }
        for (int place = plans.size() - 1; place >= 0; place--) {
            var name = staged.get(place);
            if (name != null) {
                removed[place] = remove(plans.get(place), name);
            }
        }
        var done = new ArrayList<Publication.Table>();
        for (int place = 0; place < plans.size(); place++) {
            var plan = plans.get(place);
            done.add(new Publication.Table(plan.table().name(), written[place], removed[place], plan.content()));
        }
        return new Publication(done);
    }

    private long write(TablePlan plan, String staged) throws SQLException {
        return switch (plan.way()) {
            case UNCHANGED -> 0;
            case DIFFERENCE -> writeDifference(plan.table(), staged);
            case WHOLE -> writeWhole(plan.table(), staged);
        };
    }

    private long writeDifference(PublishedTable table, String staged) throws SQLException {
        var insert = "insert into %1$s (%2$s) select %2$s from %3$s where %4$s = "
                .formatted(table.name(), table.columnList(), staged, Difference.MARK);
        return copies.update(insert + "1") + copies.update(insert + "0 " + table.onConflict());
    }

    /** Rows that PostgreSQL holds as they are stay untouched. */
    private long writeWhole(PublishedTable table, String staged) throws SQLException {
        return copies.update("""
                insert into %1$s (%2$s)
                select %2$s from %3$s as baru
                where not exists (
                    select 1 from %1$s as lama where %4$s and row(%5$s) is not distinct from row(%6$s)
                )
                %7$s
                """.formatted(
                        table.name(),
                        table.columnList(),
                        staged,
                        table.sameKey("lama", "baru"),
                        columns(table, "lama"),
                        columns(table, "baru"),
                        table.onConflict()));
    }

    private long remove(TablePlan plan, String staged) throws SQLException {
        var table = plan.table();
        return switch (plan.way()) {
            case UNCHANGED -> 0;
            case DIFFERENCE ->
                copies.update("delete from %s as lama using %s as pergi where pergi.%s = -1 and %s"
                        .formatted(table.name(), staged, Difference.MARK, table.sameKey("lama", "pergi")));
            case WHOLE ->
                copies.update("delete from %s as lama where not exists (select 1 from %s as baru where %s)"
                        .formatted(table.name(), staged, table.sameKey("lama", "baru")));
        };
    }

    private static String columns(PublishedTable table, String alias) {
        return table.columnNames().stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }
}
