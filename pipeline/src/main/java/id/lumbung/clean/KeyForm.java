package id.lumbung.clean;

import id.lumbung.feed.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a cleaned cell stands in the record key. */
enum KeyForm {
    TEXT {
        @Override
        @Nullable
        String part(CleanRecord record, int slot, @Nullable String cell) {
            return record.isNull(slot) ? null : record.text(slot);
        }
    },
    NUMBER {
        @Override
        @Nullable
        String part(CleanRecord record, int slot, @Nullable String cell) {
            return record.isNull(slot) ? null : Long.toString(record.number(slot));
        }
    },
    DATE {
        @Override
        @Nullable
        String part(CleanRecord record, int slot, @Nullable String cell) {
            return record.isNull(slot)
                    ? null
                    : LocalDate.ofEpochDay(record.number(slot)).toString();
        }
    },
    /** An unknown village keeps the digits of its code. */
    VILLAGE {
        @Override
        @Nullable
        String part(CleanRecord record, int slot, @Nullable String cell) {
            return record.isNull(slot) ? Desa.findDigits(Cell.trim(cell)) : record.text(slot);
        }
    };

    abstract @Nullable String part(CleanRecord record, int slot, @Nullable String cell);

    static KeyForm of(Rule rule) {
        if (rule instanceof Rule.Desa) {
            return VILLAGE;
        }
        if (rule instanceof Rule.Tanggal || rule instanceof Rule.Bulan) {
            return DATE;
        }
        if (rule instanceof Rule.Rupiah || rule instanceof Rule.Bilangan) {
            return NUMBER;
        }
        return TEXT;
    }
}
