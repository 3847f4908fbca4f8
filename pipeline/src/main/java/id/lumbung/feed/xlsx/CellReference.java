package id.lumbung.feed.xlsx;

import java.io.IOException;

/** Where a cell stands, as {@code AB12}. */
final class CellReference {

    static final int MOST_COLUMNS = 16_384;

    private static final int LONGEST_NUMBER = 9;

    private CellReference() {}

    static long row(String number) throws IOException {
        return number(number, 0);
    }

    /** The column, from 0, of a reference that must name {@code row}. */
    static int column(String reference, long row) throws IOException {
        int column = 0;
        int at = 0;
        while (at < reference.length() && at < 3 && isLetter(reference.charAt(at))) {
            column = column * 26 + (reference.charAt(at) & 0x1F);
            at++;
        }
        if (at == 0 || number(reference, at) != row) {
            throw new IOException("a cell is out of place");
        }
        return column - 1;
    }

    static int style(String number) throws IOException {
        return number(number, 0);
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static int number(String text, int start) throws IOException {
        int number = 0;
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - start < LONGEST_NUMBER) {
            number = number * 10 + text.charAt(at) - '0';
            at++;
        }
        if (at == start || at < text.length()) {
            throw new IOException("no number");
        }
        return number;
    }
}
