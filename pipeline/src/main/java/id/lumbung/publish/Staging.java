package id.lumbung.publish;

import id.lumbung.engine.PartedRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The schema {@code penampungan}: where rows computed on other machines wait for the transaction that publishes them, part
 * beside part, each table of a plan under its number.
 */
final class Staging {
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class as c
            inner join pg_namespace as n on c.relnamespace = n.oid
            where n.nspname = 'penampungan' and c.relkind = 'r'
            order by 1
            """;
    private static final String END_BEARERS = """
            select pg_terminate_backend(pid)
            from pg_stat_activity
            where
                application_name like '%spenampungan.%%'
                and datname = current_database()
                and usename = current_user
                and pid <> pg_backend_pid()
            """.formatted(StagingSink.BEARER);

    private final PGSimpleDataSource database;
    private final PartedRows parted;
    private final Map<Integer, Long> rows = new TreeMap<>();

    Staging(PGSimpleDataSource database, PartedRows parted) {
        this.database = database;
        this.parted = parted;
    }

    /** The staging table of a plan's table. */
    static String table(int place) {
        return "penampungan.tabel_" + place;
    }

    /** Brings all rows of the plan, in place of any that are there. */
    void bring(List<TablePlan> plans) throws SQLException {
        try (var connection = database.getConnection()) {
            clear(connection);
            for (int place = 0; place < plans.size(); place++) {
                if (plans.get(place).way() != TablePlan.Way.UNCHANGED) {
                    bring(connection, plans.get(place), place);
                }
            }
        }
    }

    private void bring(Connection connection, TablePlan plan, int place) throws SQLException {
        var copies = new CopyIn(connection);
        copies.execute("create unlogged table %s as select %s from %s with no data"
                .formatted(table(place), plan.typedColumns(), plan.table().name()));
        var whole = plan.way() == TablePlan.Way.WHOLE;
        var brought = whole && plan.content().rows() == 0
                ? 0
                : parted.deliver(
                        "select %s from %s".formatted(plan.columns(), plan.source()),
                        new StagingSink(database, table(place), plan.columns()));
        if (whole) {
            require(plan, plan.content().rows(), brought);
        }
        rows.put(place, brought);
        copies.execute("analyze " + table(place));
    }

    /** Makes sure that all that was brought was found again. */
    void requireAll(TablePlan plan, int place, long found) {
        require(plan, Objects.requireNonNull(rows.get(place)), found);
    }

    private static void require(TablePlan plan, long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException(
                    "%s: expected %d rows, found %d".formatted(plan.table().name(), expected, found));
        }
    }

    void clear() throws SQLException {
        try (var connection = database.getConnection()) {
            clear(connection);
        }
    }

    /** Ends what still brings rows and removes what was brought. {@code connection}: in auto-commit mode. */
    static void clear(Connection connection) throws SQLException {
        var copies = new CopyIn(connection);
        copies.execute(END_BEARERS);
        for (var table : tables(connection)) {
            copies.execute("drop table if exists " + table + " cascade");
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }
}
