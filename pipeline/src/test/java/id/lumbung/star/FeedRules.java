package id.lumbung.star;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cleaning rule of each feed column, as its contract writes it. */
final class FeedRules {
    private static final Path CONTRACTS = Path.of("src", "main", "resources", "feeds");
    private static final Pattern FEED = Pattern.compile("(?m)^feed: (\\w+)$");
    private static final Pattern KEY = Pattern.compile("(?m)^kunci: \\[([^]]*)]$");
    private static final Pattern COLUMN = Pattern.compile("\\{nama: (\\w+), aturan: ([^,(}]+(?:\\([^)]*\\))?)");

    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, List<String>> keys = new HashMap<>();

    private FeedRules() {}

    static FeedRules read() {
        var found = new FeedRules();
        for (var file : ModelFixture.files(CONTRACTS, ".yml")) {
            var text = ModelFixture.text(file);
            var feed = FEED.matcher(text).results().findFirst().orElseThrow().group(1);
            COLUMN.matcher(text)
                    .results()
                    .forEach(column -> found.rules.put(feed + "." + column.group(1), column.group(2)));
            KEY.matcher(text)
                    .results()
                    .forEach(key -> found.keys.put(feed, List.of(key.group(1).split(",\\s*", -1))));
        }
        return found;
    }

    /** The rule of {@code feed.column}; none for what no file delivers. */
    Optional<String> find(String column) {
        return Optional.ofNullable(rules.get(column));
    }

    boolean knows(String feed) {
        return keys.containsKey(feed);
    }

    /** The columns of the contract that a column of {@code clean_<feed>} is made of, as {@code feed.column}. */
    List<String> delivered(String feed, String column) {
        var columns = new ArrayList<String>();
        if (column.equals("kunci_rekaman") || column.equals(PlanLineage.ROWS)) {
            keys.getOrDefault(feed, List.of()).forEach(key -> columns.add(feed + "." + key));
        } else {
            var name = feed + "." + column;
            columns.add(rules.containsKey(name) ? name : name.replaceFirst("_asli$", ""));
        }
        return columns;
    }
}
