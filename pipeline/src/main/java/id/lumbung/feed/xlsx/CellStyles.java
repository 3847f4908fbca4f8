package id.lumbung.feed.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cell styles of a workbook show their number as a date. */
final class CellStyles {

    static final CellStyles NONE = new CellStyles(new BitSet());

    /** Sixteen times what Excel allows. */
    private static final int MOST = 1 << 20;

    private final BitSet dates;

    private CellStyles(BitSet dates) {
        this.dates = dates;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    static CellStyles read(PartStream part) throws IOException {
        try (XmlCursor cursor = XmlCursor.open(part)) {
            Map<String, Boolean> formats = new HashMap<>();
            BitSet dates = new BitSet();
            while (cursor.nextStart()) {
                if (cursor.depth() == 2 && cursor.name().equals("numFmts")) {
                    readFormats(cursor, formats);
                } else if (cursor.depth() == 2 && cursor.name().equals("cellXfs")) {
                    readStyles(cursor, formats, dates);
                }
            }
            return new CellStyles(dates);
        }
    }

    private static void readFormats(XmlCursor cursor, Map<String, Boolean> formats) throws IOException {
        int outer = cursor.depth();
        while (cursor.nextStartWithin(outer)) {
            String number = cursor.attribute("numFmtId");
            String code = cursor.attribute("formatCode");
            if (number != null && code != null) {
                checkCount(formats.size());
                formats.put(number, NumberFormat.isDate(code));
            }
        }
    }

    private static void readStyles(XmlCursor cursor, Map<String, Boolean> formats, BitSet dates) throws IOException {
        int outer = cursor.depth();
        int style = 0;
        while (cursor.nextStartWithin(outer)) {
            if (cursor.depth() == outer + 1) {
                checkCount(style);
                dates.set(style, isDate(cursor.attribute("numFmtId"), formats));
                style++;
            }
        }
    }

    private static void checkCount(int count) throws IOException {
        if (count >= MOST) {
            throw new IOException("too many styles");
        }
    }

    private static boolean isDate(@Nullable String format, Map<String, Boolean> formats) {
        if (format == null) {
            return false;
        }
        Boolean own = formats.get(format);
        return own != null ? own : NumberFormat.isBuiltInDate(format);
    }
}
