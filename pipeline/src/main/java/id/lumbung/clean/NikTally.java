package id.lumbung.clean;

import id.lumbung.feed.Contract;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.Rule;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts what a spreadsheet has left on the NIKs of one file, record by record as they arrived. */
public final class NikTally {

    private final int[] columns;
    private long seen;
    private long endingInZero;
    private long scientific;

    public NikTally(Contract contract) {
        this.columns = IntStream.range(0, contract.columns().size())
                .filter(column -> contract.columns().get(column).rule() instanceof Rule.Nik)
                .toArray();
    }

    /** Counts a record; rows that cannot be told into cells hold none. */
    public void count(RawRecord record) {
        if (!record.broken()) {
            for (int column : columns) {
                count(Cell.trim(record.cells()[column]));
            }
        }
    }

    private void count(String cell) {
        if (cell.isEmpty()) {
            return;
        }
        @Nullable String digits = Digits.find(cell, Nik.LENGTH);
        if (digits == null) {
            scientific += Digits.isScientific(cell) ? 1 : 0;
        } else {
            seen++;
            endingInZero += digits.charAt(Nik.LENGTH - 1) == '0' ? 1 : 0;
        }
    }

    public NikTraces traces() {
        return new NikTraces(seen, endingInZero, scientific);
    }
}
