package id.lumbung.feed.xlsx;

import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.language.Message;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The first visible worksheet of a workbook file, with all that must stay open to read its rows. */
final class FirstSheet implements Closeable {

    private final Parts parts;
    private final CellTexts texts;
    private final SheetRows rows;

    private FirstSheet(Parts parts, CellTexts texts, SheetRows rows) {
        this.parts = parts;
        this.texts = texts;
        this.rows = rows;
    }

    SheetRows rows() {
        return rows;
    }

    SerialDate epoch() {
        return texts.epoch();
    }

    static FirstSheet open(Path file, String where, ReadingLimits limits, Path scratch) throws IOException {
        Parts parts = Parts.open(file, where, limits);
        try {
            return open(parts, where, limits, scratch);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static FirstSheet open(Parts parts, String where, ReadingLimits limits, Path scratch) throws IOException {
        Message stranger = ZipContent.findStranger(parts.names());
        if (stranger != null) {
            throw new DeliveryException(Message.of("delivery.format.other", where, stranger));
        }
        Workbook workbook = Workbook.read(parts);
        String sheet = workbook.sheet();
        if (sheet == null) {
            throw new DeliveryException(Message.of("delivery.format.sheet", where));
        }
        String styles = workbook.styles();
        CellStyles dates = styles == null ? CellStyles.NONE : CellStyles.read(parts.open(styles));
        String shared = workbook.sharedStrings();
        SpilledStrings strings =
                shared == null ? null : SharedStrings.read(parts.open(shared), scratch, limits.fieldChars());
        CellTexts texts = new CellTexts(dates, workbook.epoch(), strings);
        try {
            XmlCursor cursor = XmlCursor.open(parts.open(sheet));
            return new FirstSheet(parts, texts, new SheetRows(cursor, texts, where, limits));
        } catch (IOException | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            try {
                texts.close();
            } finally {
                parts.close();
            }
        }
    }
}
