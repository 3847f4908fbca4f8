package id.lumbung.feed.xlsx;

import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.language.Message;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Walks the rows of a sheet in their order, one in memory at a time. */
final class SheetRows implements Closeable {

    private static final int SHEET_DATA_DEPTH = 2;

    private final XmlCursor cursor;
    private final CellTexts texts;
    private final String where;
    private final ReadingLimits limits;
    private NumberUse[] uses = new NumberUse[0];
    private @Nullable String[] cells = new String[64];
    private int width;
    private int chars;
    private long line;
    private long rows;
    private boolean started;
    private boolean ended;

    SheetRows(XmlCursor cursor, CellTexts texts, String where, ReadingLimits limits) {
        this.cursor = cursor;
        this.texts = texts;
        this.where = where;
        this.limits = limits;
    }

    /** Tells what the numbers of each column are taken for from here on; plain numbers until then. */
    void expect(NumberUse[] uses) {
        this.uses = uses;
    }

    /** The next row the sheet holds, blank ones included; null after the last, when the whole part has been read. */
    @Nullable
    SheetRow next() throws IOException {
        if (!started) {
            start();
        }
        while (!ended) {
            if (!cursor.nextStartWithin(SHEET_DATA_DEPTH)) {
                end();
            } else if (cursor.name().equals("row")) {
                return row();
            } else {
                cursor.skip();
            }
        }
        return null;
    }

    private void start() throws IOException {
        started = true;
        while (cursor.nextStart()) {
            if (isSheetData()) {
                return;
            }
        }
        ended = true;
    }

    private void end() throws IOException {
        ended = true;
        while (cursor.nextStart()) {
            if (isSheetData()) {
                throw new IOException("a sheet holds two tables of cells");
            }
        }
    }

    private boolean isSheetData() {
        return cursor.depth() == SHEET_DATA_DEPTH && cursor.name().equals("sheetData");
    }

    private SheetRow row() throws IOException {
        String number = cursor.attribute("r");
        long next = number == null ? line + 1 : CellReference.row(number);
        if (next <= line) {
            throw new IOException("rows out of order");
        }
        line = next;
        rows++;
        if (rows > limits.rows()) {
            throw new DeliveryException(Message.of("delivery.limit.rows", where, limits.rows()));
        }
        Arrays.fill(cells, 0, width, null);
        width = 0;
        chars = 0;
        while (cursor.nextStartWithin(SHEET_DATA_DEPTH + 1)) {
            if (cursor.name().equals("c")) {
                cell();
            } else {
                cursor.skip();
            }
        }
        return new SheetRow(line, Arrays.copyOf(cells, width));
    }

    private void cell() throws IOException {
        int column = width;
        int style = 0;
        CellType type = CellType.NUMBER;
        for (int i = 0; i < cursor.attributes(); i++) {
            switch (cursor.attributeName(i)) {
                case "r" -> column = CellReference.column(cursor.attribute(i), line);
                case "s" -> style = CellReference.style(cursor.attribute(i));
                case "t" -> type = CellType.of(cursor.attribute(i));
                default -> {}
            }
        }
        if (column < width || column >= CellReference.MOST_COLUMNS) {
            throw new IOException("cells out of order");
        }
        width = column + 1;
        if (width > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(width, 2 * cells.length));
        }
        NumberUse use = column < uses.length ? uses[column] : NumberUse.PLAIN;
        cells[column] = checked(texts.text(type, value(), style, use));
    }

    private String value() throws IOException {
        String value = "";
        while (cursor.nextStartWithin(SHEET_DATA_DEPTH + 2)) {
            switch (cursor.name()) {
                case "v" -> value = cursor.text();
                case "is" -> value = RichText.read(cursor, limits.fieldChars());
                default -> cursor.skip();
            }
        }
        return value;
    }

    private String checked(String text) throws IOException {
        if (text.length() > limits.fieldChars()) {
            throw new CellTooLongException();
        }
        chars += text.length();
        if (chars > limits.rowChars()) {
            throw new DeliveryException(Message.of("delivery.limit.row", where, line, limits.rowChars()));
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
