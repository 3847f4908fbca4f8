package id.lumbung.demo.delivery;

import java.util.Locale;

/** A column of a feed: its header, what it holds, whether it belongs to the key, whether dirt may destroy its cells. */
public record Column(String name, Kind kind, boolean key, boolean damageable) {

    /** Reads {@code name:kind}, with {@code *} after it for a key column and {@code !} for one that dirt may destroy. */
    static Column parse(String declaration) {
        int colon = declaration.indexOf(':');
        var kind = declaration.substring(colon + 1).replace("*", "").replace("!", "");
        return new Column(
                declaration.substring(0, colon),
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                declaration.contains("*"),
                declaration.contains("!"));
    }
}
