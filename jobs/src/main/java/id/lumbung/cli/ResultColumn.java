package id.lumbung.cli;

import java.math.BigDecimal;

/** A column of a query's result: its name and the kind of its values. */
record ResultColumn(String name, Kind kind) {
    enum Kind {
        NUMBER,
        BOOLEAN,
        JSON,
        TEXT
    }

    /** A boolean, a number or any other value in the words of the formats; PostgreSQL's text is taken as it is otherwise. */
    String plain(String text) {
        return switch (kind) {
            case NUMBER -> plainNumber(text);
            case BOOLEAN -> text.equals("t") || text.equals("true") ? "true" : "false";
            case JSON, TEXT -> text;
        };
    }

    /** Without exponent; NaN and the infinities stay words. */
    private static String plainNumber(String text) {
        var isExponential = text.indexOf('e') >= 0 && Character.isDigit(text.charAt(text.length() - 1));
        return isExponential ? new BigDecimal(text).toPlainString() : text;
    }
}
