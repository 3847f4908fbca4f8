package id.lumbung.feed.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of a CSV file as text, its fields with their quotes.
 *
 * @param fields as they stand in the file
 */
record CsvRow(List<String> fields, char separator) {

    static CsvRow of(String text, char separator) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at <= text.length()) {
            boolean quoted = at == from && at < text.length() && text.charAt(at) == '"';
            if (quoted) {
                at = behindQuotes(text, at + 1);
            } else if (at == text.length() || text.charAt(at) == separator) {
                fields.add(text.substring(from, at));
                at++;
                from = at;
            } else {
                at++;
            }
        }
        return new CsvRow(fields, separator);
    }

    private static int behindQuotes(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return at;
    }

    /** A row of so many fields that stands for a record taken out. */
    static String takenOut(int fields, char separator, int lineEnds) {
        return quoted(CsvRedaction.TAKEN_OUT, lineEnds)
                + String.valueOf(separator).repeat(Math.max(0, fields - 1));
    }

    /** The row with nothing in the given fields, over as many lines as before. */
    String without(Set<Integer> emptied) {
        List<String> left = new ArrayList<>();
        for (int field = 0; field < fields.size(); field++) {
            left.add(emptied.contains(field) ? quoted("", lineEnds(fields.get(field))) : fields.get(field));
        }
        return left.stream().collect(Collectors.joining(String.valueOf(separator)));
    }

    private static String quoted(String text, int lineEnds) {
        return lineEnds == 0 ? text : "\"" + text + "\n".repeat(lineEnds) + "\"";
    }

    /** How many lines end within a text, as reading counts them. */
    static int lineEnds(String text) {
        int ends = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'))) {
                ends++;
            }
        }
        return ends;
    }

    @Override
    public String toString() {
        return "CsvRow[" + fields.size() + " fields]";
    }
}
