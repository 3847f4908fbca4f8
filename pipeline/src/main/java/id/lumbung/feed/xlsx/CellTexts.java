package id.lumbung.feed.xlsx;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the cells of a workbook say, as text, whatever way it is stored. */
final class CellTexts implements Closeable {

    private static final String MIDNIGHT = "T00:00:00";

    private final CellStyles styles;
    private final SerialDate epoch;
    private final @Nullable SpilledStrings shared;

    CellTexts(CellStyles styles, SerialDate epoch, @Nullable SpilledStrings shared) {
        this.styles = styles;
        this.epoch = epoch;
        this.shared = shared;
    }

    SerialDate epoch() {
        return epoch;
    }

    String text(CellType type, String value, int style, NumberUse use) throws IOException {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case NUMBER -> NumberText.of(value.strip(), use, styles.isDate(style), epoch);
            case SHARED -> shared(value.strip());
            case FORMULA_TEXT -> Escapes.decoded(value);
            case INLINE, ERROR -> value;
            case BOOLEAN -> truth(value.strip());
            case ISO_DATE -> value.endsWith(MIDNIGHT) ? value.substring(0, value.indexOf('T')) : value;
        };
    }

    private String shared(String number) throws IOException {
        if (shared == null || number.isEmpty() || number.length() > 9) {
            throw new IOException("a shared string is missing");
        }
        int index = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IOException("a shared string is missing");
            }
            index = index * 10 + digit;
        }
        if (index >= shared.count()) {
            throw new IOException("a shared string is missing");
        }
        return shared.get(index);
    }

    private static String truth(String value) {
        return switch (value) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> value;
        };
    }

    @Override
    public void close() throws IOException {
        if (shared != null) {
            shared.close();
        }
    }
}
