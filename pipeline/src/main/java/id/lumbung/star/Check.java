package id.lumbung.star;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A rule that must hold on a built version: a SELECT of the rows that violate it.
 *
 * @param allowed share of the eligible rows that may violate it, 0 to 1
 * @param eligible SELECT of one number: how many rows the rule speaks of
 * @param advice what to do when it is violated, in Indonesian
 */
public record Check(
        String name, Severity severity, BigDecimal allowed, String eligible, String advice, String violations) {
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    static Check parse(String name, String text) {
        var code = COMMENT.matcher(text).replaceAll("").strip();
        return new Check(
                name,
                Severity.valueOf(head(name, text, "severity").toUpperCase(Locale.ROOT)),
                new BigDecimal(head(name, text, "allowed")),
                head(name, text, "eligible"),
                head(name, text, "advice"),
                code.endsWith(";") ? code.substring(0, code.length() - 1) : code);
    }

    private static String head(String name, String text, String key) {
        var matcher = Pattern.compile("(?m)^--\\s*" + key + ":\\s*(.+)$").matcher(text);
        if (!matcher.find()) {
            throw new ModelException(
                    "checks/%s.sql: expected a head line '-- %s: …', found none.".formatted(name, key));
        }
        return matcher.group(1).strip();
    }
}
