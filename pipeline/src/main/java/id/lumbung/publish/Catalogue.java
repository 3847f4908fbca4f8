package id.lumbung.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What PostgreSQL's own catalogue says of the published tables. */
final class Catalogue {
    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname, a.attname, coalesce(a.attnum = any (p.conkey), false)
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

    private Catalogue() {}

    /** Every table of the four schemas, by schema and name. */
    static Map<String, PublishedTable> tables(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        var keys = new LinkedHashMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
                if (rows.getBoolean(3)) {
                    keys.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        var tables = new LinkedHashMap<String, PublishedTable>();
        columns.forEach((table, names) ->
                tables.put(table, new PublishedTable(table, names, keys.getOrDefault(table, List.of()))));
        return tables;
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
}
