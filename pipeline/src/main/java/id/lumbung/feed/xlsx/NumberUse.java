package id.lumbung.feed.xlsx;

import id.lumbung.feed.Rule;

/** What the numbers of a column are taken for, as far as their text depends on it. */
enum NumberUse {
    PLAIN,
    RUPIAH,
    /** Numbers in the range of dates count days in the workbook's epoch even where no style says so. */
    DATE;

    /** The rules count days from 1900 themselves; only days of the other epoch must be told to them as dates. */
    static NumberUse of(Rule rule, SerialDate epoch) {
        if (rule instanceof Rule.Rupiah) {
            return RUPIAH;
        }
        boolean date = rule instanceof Rule.Tanggal || rule instanceof Rule.Bulan;
        return date && epoch == SerialDate.FROM_1904 ? DATE : PLAIN;
    }
}
