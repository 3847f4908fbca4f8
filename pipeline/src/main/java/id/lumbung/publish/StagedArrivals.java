package id.lumbung.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows that other machines have brought into staging: they never pass through this one. */
final class StagedArrivals implements Arrivals {
    private final Connection connection;
    private final Staging staging;

    StagedArrivals(Connection connection, Staging staging) {
        this.connection = connection;
        this.staging = staging;
    }

    @Override
    public List<Long> fill(List<TablePlan> plans) throws SQLException {
        var copies = new CopyIn(connection);
        var rows = new ArrayList<Long>();
        for (int place = 0; place < plans.size(); place++) {
            var plan = plans.get(place);
            var filled = copies.update("insert into %1$s (%2$s) select %2$s from %3$s"
                    .formatted(plan.table().name(), plan.table().columnList(), Staging.table(place)));
            staging.requireAll(plan, place, filled);
            rows.add(filled);
        }
        return rows;
    }

    /** A server that stopped in between has emptied its unlogged tables. */
    @Override
    public String staged(TablePlan plan, int place) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + Staging.table(place))) {
            row.next();
            staging.requireAll(plan, place, row.getLong(1));
        }
        return Staging.table(place);
    }
}
