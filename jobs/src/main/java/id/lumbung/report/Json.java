package id.lumbung.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truth values as JSON that may stand inside a {@code script} element. */
public final class Json {
    private Json() {}

    public static String write(@Nullable Object value) {
        var json = new StringBuilder();
        append(json, value);
        return json.toString();
    }

    private static void append(StringBuilder json, @Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof BigDecimal number) {
            json.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } else if (value instanceof Integer || value instanceof Long) {
            json.append(value);
        } else if (value instanceof String text) {
            appendText(json, text);
        } else if (value instanceof List<?> list) {
            appendList(json, list);
        } else if (value instanceof Map<?, ?> map) {
            appendMap(json, map);
        } else {
            throw new IllegalArgumentException("no JSON form for " + value.getClass());
        }
    }

    private static void appendList(StringBuilder json, List<?> list) {
        var separator = '[';
        for (var element : list) {
            json.append(separator);
            append(json, element);
            separator = ',';
        }
        json.append(list.isEmpty() ? "[]" : "]");
    }

    private static void appendMap(StringBuilder json, Map<?, ?> map) {
        var separator = '{';
        for (var entry : map.entrySet()) {
            json.append(separator);
            appendText(json, entry.getKey().toString());
            json.append(':');
            append(json, entry.getValue());
            separator = ',';
        }
        json.append(map.isEmpty() ? "{}" : "}");
    }

    // Everything that could end the element, open a comment or a line in it is written as an escape.
    private static void appendText(StringBuilder json, String text) {
        json.append('"');
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '<', '>', '&', '\'', '\u2028', '\u2029' -> appendEscape(json, letter);
                default -> {
                    if (letter < ' ') {
                        appendEscape(json, letter);
                    } else {
                        json.append(letter);
                    }
                }
            }
        }
        json.append('"');
    }

    private static void appendEscape(StringBuilder json, char letter) {
        json.append(String.format("\\u%04x", (int) letter));
    }
}
