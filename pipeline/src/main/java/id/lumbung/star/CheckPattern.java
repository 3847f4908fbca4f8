package id.lumbung.star;

import java.util.Map;

/** A check that holds for many tables or feeds alike: a file of {@code checks/pola} with names in braces left open. */
record CheckPattern(String file, String text) {
    static CheckPattern load(String name) {
        return new CheckPattern(name, WarehouseResources.text("checks/pola/" + name + ".sql"));
    }

    /** The check of one table or feed. */
    Check of(Map<String, String> names) {
        var filled = text;
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        if (filled.indexOf('{') >= 0) {
            throw new ModelException("checks/pola/%s.sql: a name in braces was not given.".formatted(file));
        }
        return Check.parse(Check.head("pola/" + file, filled, "name"), filled);
    }
}
