package id.lumbung.demo.delivery;

import java.io.IOException;

/** One line of a delimited file. */
public final class CsvLine {
    private CsvLine() {}

    /** Writes the cells; quotes those that need it, or all of them. */
    public static void append(Appendable out, String[] cells, char separator, boolean quoteAll, String lineEnd)
            throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.append(separator);
            }
            if (quoteAll || needsQuotes(cells[i], separator)) {
                out.append('"').append(cells[i].replace("\"", "\"\"")).append('"');
            } else {
                out.append(cells[i]);
            }
        }
        out.append(lineEnd);
    }

    private static boolean needsQuotes(String cell, char separator) {
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter == separator || letter == '"' || letter == '\n' || letter == '\r') {
                return true;
            }
        }
        return false;
    }
}
