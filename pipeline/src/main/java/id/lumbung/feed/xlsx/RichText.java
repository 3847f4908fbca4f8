package id.lumbung.feed.xlsx;

import java.io.IOException;

/** The text of a cell written as runs: what stands in them joined, without the reading aids beside them. */
final class RichText {

    private RichText() {}

    /**
     * @param cursor at the start of a {@code si} or {@code is} element; moved to its end
     * @throws CellTooLongException when the text is longer than {@code mostChars}
     */
    static String read(XmlCursor cursor, int mostChars) throws IOException {
        int outer = cursor.depth();
        String text = "";
        while (cursor.nextStartWithin(outer)) {
            switch (cursor.name()) {
                case "t" -> {
                    String more = Escapes.decoded(cursor.text());
                    text = text.isEmpty() ? more : text + more;
                    if (text.length() > mostChars) {
                        throw new CellTooLongException();
                    }
                }
                case "r" -> {}
                default -> cursor.skip();
            }
        }
        return text;
    }
}
