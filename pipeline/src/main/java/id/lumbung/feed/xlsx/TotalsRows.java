package id.lumbung.feed.xlsx;

import java.util.Locale;
import java.util.Set;

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

    private final int[] keyFields;

    /** @param keyFields columns of the sheet that hold a record's key */
    TotalsRows(int[] keyFields) {
        this.keyFields = keyFields;
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

    private static boolean isLabel(String cell) {
        if (cell.length() > LONGEST_LABEL) {
            return false;
        }
        String letters =
                cell.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", " ").strip();
        return LABELS.contains(letters);
    }
}
