package id.lumbung.feed.xlsx;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells rows of totals from records. */
final class TotalsRows {

    private static final Set<String> LABELS = Set.of(
            "JUMLAH",
            "JUMLAH TOTAL",
            "JUMLAH KESELURUHAN",
            "JUMLAH SELURUHNYA",
            "TOTAL",
            "TOTAL JUMLAH",
            "TOTAL KESELURUHAN",
            "GRAND TOTAL",
            "SUBTOTAL",
            "SUB TOTAL",
            "SUB JUMLAH",
            "SUBJUMLAH");
    private static final int LONGEST_LABEL = 40;
    private static final String FIRST_LETTERS = "JTGSjtgs";
    private static final Pattern OTHERS = Pattern.compile("[^A-Z]+");

    private final int[] keyFields;
    private final int[] requiredFields;

    /**
     * @param keyFields columns of the sheet that hold a record's key
     * @param requiredFields columns of the sheet that a record cannot do without, its key among them
     */
    TotalsRows(int[] keyFields, int[] requiredFields) {
        this.keyFields = keyFields;
        this.requiredFields = requiredFields;
    }

    /**
     * Whether a row starts with a word for totals and is no whole key: the word itself is no key's value, but where
     * all other columns of the key have one, the row is a record.
     */
    boolean isTotals(SheetRow row) {
        int label = row.firstFilled();
        if (label == row.width() || !isLabel(row.cell(label))) {
            return false;
        }
        boolean others = false;
        for (int field : keyFields) {
            if (field != label && row.isBlank(field)) {
                return true;
            }
            others |= field != label;
        }
        return !others;
    }

    /** Whether a row lacks what every whole record has. */
    boolean isIncomplete(SheetRow row) {
        return IntStream.of(requiredFields).anyMatch(row::isBlank);
    }

    private static boolean isLabel(String cell) {
        return cell.length() <= LONGEST_LABEL
                && startsLikeLabel(cell)
                && LABELS.contains(OTHERS.matcher(cell.toUpperCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip());
    }

    /** Most rows are told by the first letter of their first cell. */
    private static boolean startsLikeLabel(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isLetter(c)) {
                return FIRST_LETTERS.indexOf(c) >= 0;
            }
        }
        return false;
    }
}
