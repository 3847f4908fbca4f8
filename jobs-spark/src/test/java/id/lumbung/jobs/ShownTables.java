package id.lumbung.jobs;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a warehouse shows, table by table, for one engine's to be held against another's. Numbers of many places are rounded to
 * six: nearer to where engines part, what differs by less than anybody asks would round up here and down there.
 */
final class ShownTables {
    /** Tables that a night does not make. */
    private static final Set<String> OF_THE_DATABASE = Set.of("identitas.log_akses", "identitas.garam");

    private ShownTables() {}

    /** Number of rows and a hash over them. */
    static Map<String, String> of(Warehouse warehouse) throws SQLException {
        var tables = new ArrayList<>(warehouse.tables("gudang", "mart", "identitas"));
        tables.removeAll(OF_THE_DATABASE);
        tables.addAll(List.of("ops.buku_besar", "ops.masalah"));
        var shown = new TreeMap<String, String>();
        for (var table : tables) {
            shown.put(table, warehouse.content("(%s) ".formatted(rounded(warehouse, table)), "true"));
        }
        return shown;
    }

    private static String rounded(Warehouse warehouse, String table) throws SQLException {
        return warehouse.lines("""
                select
                    'select ' || string_agg(
                        case
                            when data_type = 'double precision' or numeric_scale > 9
                                then format('round(%%1$I::numeric, 6) as %%1$I', column_name)
                            else quote_ident(column_name)
                        end,
                        ', ' order by ordinal_position
                    ) || ' from %1$s'
                from information_schema.columns
                where table_schema || '.' || table_name = '%1$s'
                """.formatted(table)).get(0);
    }
}
