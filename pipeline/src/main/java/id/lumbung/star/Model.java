package id.lumbung.star;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One SQL model: one SELECT that makes one table.
 *
 * @param folder room of the table: {@code staging} and {@code indikator} stay inside a run, any other is the PostgreSQL
 *     schema the table is published into
 * @param name table name
 * @param grain columns that tell one row from another
 * @param reads names that the SELECT reads and does not define itself
 */
public record Model(
        String folder, String name, List<String> grain, HistoryKind history, String select, Set<String> reads) {
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern GRAIN = Pattern.compile("(?m)^--\\s*grain:\\s*([a-z0-9_, ]+)");
    private static final Pattern HISTORY = Pattern.compile("(?m)^--\\s*history:\\s*(\\w+)");
    private static final Pattern EACH = Pattern.compile("(?m)^--\\s*each:\\s*([a-z0-9_, ]+)");
    private static final Pattern READ = Pattern.compile("(?i)\\b(?:from|join)\\s+([a-z_][a-z0-9_]*)\\b(?!\\s*\\()");
    private static final Pattern DEFINED =
            Pattern.compile("(?i)(?:\\bwith\\s+|,\\s*)([a-z_][a-z0-9_]*)\\s+as\\s*\\(\\s*(?=select|with|\\()");

    /**
     * Reads the models a file makes: one, or with a head line {@code -- each: a, b} one for each word, named with it and
     * with the word where the SELECT says <code>{each}</code>.
     */
    static List<Model> parseEach(String folder, String name, String text) {
        var each = EACH.matcher(text);
        if (!each.find()) {
            return List.of(parse(folder, name, text));
        }
        return COMMA.splitAsStream(each.group(1))
                .map(String::strip)
                .map(word -> parse(folder, name + "_" + word, text.replace("{each}", word)))
                .toList();
    }

    /** Reads a model from its file's text. */
    static Model parse(String folder, String name, String text) {
        var code = COMMENT.matcher(text).replaceAll("");
        var reads = found(READ, code);
        reads.removeAll(defined(code));
        return new Model(
                folder, name, grain(folder, name, text), history(folder, name, text), strip(code), Set.copyOf(reads));
    }

    /** Whether the table outlives the run and is published. */
    public boolean isPublished() {
        return !folder.equals("staging") && !folder.equals("indikator");
    }

    /** Schema and table, as PostgreSQL knows it. */
    public String publishedName() {
        return folder + "." + name;
    }

    /** The names that a SELECT without comments defines itself. */
    static Set<String> defined(String code) {
        return found(DEFINED, code);
    }

    private static List<String> grain(String folder, String name, String text) {
        var matcher = GRAIN.matcher(text);
        if (!matcher.find()) {
            throw new ModelException(
                    "%s/%s.sql: expected a head line '-- grain: column, column', found none.".formatted(folder, name));
        }
        return COMMA.splitAsStream(matcher.group(1)).map(String::strip).toList();
    }

    private static HistoryKind history(String folder, String name, String text) {
        var matcher = HISTORY.matcher(text);
        if (!matcher.find()) {
            throw new ModelException(
                    "%s/%s.sql: expected a head line '-- history: replace|snapshot|scd1|scd2', found none."
                            .formatted(folder, name));
        }
        return HistoryKind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    }

    private static Set<String> found(Pattern pattern, String code) {
        var names = new TreeSet<String>();
        var matcher = pattern.matcher(code);
        while (matcher.find()) {
            names.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static String strip(String code) {
        var select = code.strip();
        return select.endsWith(";") ? select.substring(0, select.length() - 1) : select;
    }
}
