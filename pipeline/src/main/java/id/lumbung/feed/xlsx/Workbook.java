package id.lumbung.feed.xlsx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where a workbook keeps what its first sheet needs.
 *
 * @param sheet part of the first visible worksheet; null when there is none
 * @param sharedStrings null when no cell shares a text
 * @param styles null when the workbook has none
 */
record Workbook(
        @Nullable String sheet,
        @Nullable String sharedStrings,
        @Nullable String styles,
        SerialDate epoch) {

    private static final String USUAL_PART = "xl/workbook.xml";

    /** Hidden sheets hold lists for drop-downs and the like, and charts no rows: both are passed over. */
    static Workbook read(Parts parts) throws IOException {
        String part = findPart(parts);
        Relationships targets = Relationships.of(parts, part);
        SerialDate epoch = SerialDate.FROM_1900;
        String sheet = null;
        try (XmlCursor cursor = XmlCursor.open(parts.open(part))) {
            while (cursor.nextStart()) {
                if (cursor.name().equals("workbookPr") && cursor.depth() == 2) {
                    epoch = isTrue(cursor.attribute("date1904")) ? SerialDate.FROM_1904 : SerialDate.FROM_1900;
                } else if (cursor.name().equals("sheet") && cursor.depth() == 3 && sheet == null) {
                    sheet = findVisibleSheet(cursor, targets);
                }
            }
        }
        return new Workbook(sheet, targets.findByType("sharedStrings"), targets.findByType("styles"), epoch);
    }

    private static String findPart(Parts parts) throws IOException {
        String declared = Relationships.of(parts, "").findByType("officeDocument");
        return declared == null ? USUAL_PART : declared;
    }

    private static @Nullable String findVisibleSheet(XmlCursor cursor, Relationships targets) throws IOException {
        String state = cursor.attribute("state");
        String id = cursor.attribute("id");
        if (id == null) {
            throw new IOException("a sheet without its part");
        }
        boolean visible = state == null || state.equals("visible");
        return visible && targets.isOfType(id, "worksheet") ? targets.require(id) : null;
    }

    private static boolean isTrue(@Nullable String flag) {
        return flag != null && (flag.equals("1") || flag.equals("true") || flag.equals("on"));
    }
}
