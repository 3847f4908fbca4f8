package id.lumbung.star;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A foreign key that the migrations declare between two published tables, each named {@code schema.table}. */
record ForeignKey(String table, List<String> columns, String parent, List<String> parentColumns) {
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern CREATED = Pattern.compile("(?s)create table ([\\w.]+) \\((.*?)\n\\);");
    private static final Pattern ALTERED = Pattern.compile("(?s)alter table ([\\w.]+)\\s([^;]*);");
    private static final Pattern DECLARED =
            Pattern.compile("constraint (\\w+)\\s+foreign key \\(([^)]*)\\)\\s+references ([\\w.]+)\\s?\\(([^)]*)\\)");
    private static final Pattern TABLE_DROPPED = Pattern.compile("drop table (?:if exists )?([\\w.]+)");
    private static final Pattern DROPPED = Pattern.compile("drop constraint (?:if exists )?(\\w+)");

    /** All that stand once every migration has run. */
    static List<ForeignKey> declared() {
        var migrations = WarehouseResources.paths("migrations", ".sql").stream()
                .sorted(Comparator.comparingInt(ForeignKey::number))
                .map(path -> COMMENT.matcher(WarehouseResources.text(path)).replaceAll(""))
                .toList();
        return in(migrations);
    }

    static List<ForeignKey> in(List<String> migrations) {
        var byName = new LinkedHashMap<String, ForeignKey>();
        for (var migration : migrations) {
            TABLE_DROPPED
                    .matcher(migration)
                    .results()
                    .forEach(table -> byName.values().removeIf(key -> key.table.equals(table.group(1))));
            CREATED.matcher(migration).results().forEach(table -> {
                declare(byName, table.group(1), table.group(2));
            });
            ALTERED.matcher(migration).results().forEach(change -> {
                DROPPED.matcher(change.group(2)).results().forEach(key -> byName.remove(key.group(1)));
                declare(byName, change.group(1), change.group(2));
            });
        }
        return List.copyOf(new ArrayList<>(byName.values()));
    }

    private static void declare(Map<String, ForeignKey> byName, String table, String body) {
        Matcher key = DECLARED.matcher(body);
        while (key.find()) {
            byName.put(key.group(1), new ForeignKey(table, names(key.group(2)), key.group(3), names(key.group(4))));
        }
    }

    private static List<String> names(String list) {
        return COMMA.splitAsStream(list.strip()).toList();
    }

    private static int number(String path) {
        var name = WarehouseResources.name(path);
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
