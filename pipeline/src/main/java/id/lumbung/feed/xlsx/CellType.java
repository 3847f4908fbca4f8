package id.lumbung.feed.xlsx;

import java.io.IOException;

/** The ways a workbook stores what a cell says. */
enum CellType {
    NUMBER,
    SHARED,
    FORMULA_TEXT,
    INLINE,
    BOOLEAN,
    ERROR,
    ISO_DATE;

    static CellType of(String code) throws IOException {
        return switch (code) {
            case "n" -> NUMBER;
            case "s" -> SHARED;
            case "str" -> FORMULA_TEXT;
            case "inlineStr" -> INLINE;
            case "b" -> BOOLEAN;
            case "e" -> ERROR;
            case "d" -> ISO_DATE;
            default -> throw new IOException("a cell of no known type");
        };
    }
}
