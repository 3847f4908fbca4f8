package id.lumbung.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What PostgreSQL's own catalogue says of the tables it can show. */
public final class Catalogue {
    private static final String COLUMNS = """
            select
                n.nspname || '.' || c.relname,
                a.attname,
                format_type(a.atttypid, a.atttypmod),
                a.attnotnull,
                coalesce(a.attnum = any (p.conkey), false)
            from pg_class as c
            inner join pg_namespace as n on c.relnamespace = n.oid
            inner join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_constraint as p on p.conrelid = c.oid and p.contype = 'p'
            where n.nspname in ('gudang', 'identitas', 'mart', 'ops') and c.relkind in ('r', 'p')
            order by 1, a.attnum
            """;
    private static final String CONSTRAINTS = """
            select n.nspname || '.' || c.relname, f.conname, tn.nspname || '.' || t.relname, pg_get_constraintdef(f.oid)
            from pg_constraint as f
            inner join pg_class as c on f.conrelid = c.oid
            inner join pg_namespace as n on c.relnamespace = n.oid
            left join pg_class as t on f.confrelid = t.oid
            left join pg_namespace as tn on t.relnamespace = tn.oid
            where f.contype in ('p', 'f') and n.nspname in ('gudang', 'identitas', 'mart', 'ops')
            order by 1, 2
            """;
    private static final String INDEXES = """
            select n.nspname || '.' || c.relname, n.nspname || '.' || i.relname, pg_get_indexdef(i.oid)
            from pg_index as x
            inner join pg_class as i on x.indexrelid = i.oid
            inner join pg_class as c on x.indrelid = c.oid
            inner join pg_namespace as n on c.relnamespace = n.oid
            where
                n.nspname in ('gudang', 'identitas', 'mart', 'ops')
                and not exists (select 1 from pg_constraint where conindid = i.oid)
            order by 1, 2
            """;

    private Catalogue() {}

    /** Every table of the four schemas, by schema and name. */
    public static Map<String, PublishedTable> tables(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<PublishedColumn>>();
        var keys = new LinkedHashMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(new PublishedColumn(rows.getString(2), rows.getString(3), rows.getBoolean(4)));
                if (rows.getBoolean(5)) {
                    keys.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        var tables = new LinkedHashMap<String, PublishedTable>();
        var salt = salt(connection);
        columns.forEach((table, found) ->
                tables.put(table, new PublishedTable(table, found, keys.getOrDefault(table, List.of()), salt)));
        return tables;
    }

    private static String salt(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select garam from identitas.garam")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Every primary and foreign key of the four schemas. */
    static List<Constraint> constraints(Connection connection) throws SQLException {
        var found = new ArrayList<Constraint>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(CONSTRAINTS)) {
            while (rows.next()) {
                found.add(new Constraint(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return found;
    }

    /** Every index of the four schemas that is not a constraint's own. */
    static List<Index> indexes(Connection connection) throws SQLException {
        var found = new ArrayList<Index>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(INDEXES)) {
            while (rows.next()) {
                found.add(new Index(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return found;
    }

    /**
     * An index beside the constraints.
     *
     * @param table schema and table that has it
     * @param name schema and name
     * @param definition the statement that makes it
     */
    record Index(String table, String name, String definition) {}
}
