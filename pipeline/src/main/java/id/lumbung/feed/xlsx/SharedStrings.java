package id.lumbung.feed.xlsx;

import java.io.IOException;
import java.nio.file.Path;

/** The texts a workbook's cells share; cells hold their numbers. */
final class SharedStrings {

    /** All text cells of a full sheet of a hundred columns, were they all different. */
    private static final int MOST = 1 << 27;

    private SharedStrings() {}

    /** Reads the part whole into {@code scratch}. The caller closes what comes back. */
    static SpilledStrings read(PartStream part, Path scratch, int mostChars) throws IOException {
        SpilledStrings strings = SpilledStrings.in(scratch);
        try (XmlCursor cursor = XmlCursor.open(part)) {
            while (cursor.nextStart()) {
                if (cursor.depth() == 2) {
                    readOne(cursor, strings, mostChars);
                }
            }
            return strings;
        } catch (IOException | RuntimeException e) {
            strings.close();
            throw e;
        }
    }

    private static void readOne(XmlCursor cursor, SpilledStrings strings, int mostChars) throws IOException {
        if (!cursor.name().equals("si")) {
            cursor.skip();
            return;
        }
        if (strings.count() == MOST) {
            throw new IOException("too many shared strings");
        }
        strings.add(RichText.read(cursor, mostChars));
    }
}
