package id.lumbung.star;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule that must hold on a built version: a SELECT of the rows that violate it.
 *
 * @param meaning the rule in one sentence, in Indonesian
 * @param keys columns of the SELECT that say which row it is
 * @param eligible SELECT of one number: how many rows the rule speaks of
 * @param violated SELECT of one number: how many rows violate it
 * @param advice what to do when it is violated, in Indonesian
 * @param violations SELECT of the rows that violate it
 */
public record Check(
        String name,
        String meaning,
        Threshold threshold,
        List<String> keys,
        String eligible,
        String violated,
        String advice,
        String violations) {
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern MEANING = Pattern.compile("(?m)^-- (?![a-z]+:)(.+)$");

    static Check parse(String name, String text) {
        var code = COMMENT.matcher(text).replaceAll("").strip();
        var violations = code.endsWith(";") ? code.substring(0, code.length() - 1) : code;
        return new Check(
                name,
                meaning(name, text),
                new Threshold(
                        Severity.valueOf(head(name, text, "severity").toUpperCase(Locale.ROOT)),
                        new BigDecimal(head(name, text, "allowed"))),
                keys(name, head(name, text, "keys")),
                head(name, text, "eligible"),
                findHead(text, "violated").orElse("select count(*) from (" + violations + ") as pelanggaran"),
                head(name, text, "advice"),
                violations);
    }

    /** The same rule under another threshold. */
    Check under(Threshold other) {
        return new Check(name, meaning, other, keys, eligible, violated, advice, violations);
    }

    /** SELECT of the first rows that violate it, by their keys; of nothing where no key may be shown. */
    Optional<String> sample(int most) {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        var columns = String.join(", ", keys);
        return Optional.of("select %1$s from (%2$s) as pelanggaran group by %1$s order by %1$s limit %3$d"
                .formatted(columns, violations, most));
    }

    private static List<String> keys(String name, String list) {
        var keys = COMMA.splitAsStream(list)
                .map(String::strip)
                .filter(key -> !key.isEmpty() && !key.equals("-"))
                .toList();
        for (var key : keys) {
            if (ShownColumn.find(key).isEmpty()) {
                throw new ModelException(
                        "checks/%s.sql: '%s' may hold a cell of a person and is no key to show.".formatted(name, key));
            }
        }
        return keys;
    }

    private static String meaning(String name, String text) {
        var matcher = MEANING.matcher(text);
        if (!matcher.find()) {
            throw new ModelException("checks/%s.sql: expected the rule in one sentence, found none.".formatted(name));
        }
        return matcher.group(1).strip();
    }

    static String head(String name, String text, String key) {
        return findHead(text, key)
                .orElseThrow(() -> new ModelException(
                        "checks/%s.sql: expected a head line '-- %s: …', found none.".formatted(name, key)));
    }

    private static Optional<String> findHead(String text, String key) {
        var matcher = Pattern.compile("(?m)^--\\s*" + key + ":\\s*(.+)$").matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
