package id.lumbung.clean;

import id.lumbung.feed.CodeLists;
import id.lumbung.feed.Column;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Rule;
import id.lumbung.feed.Scheme;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every rule a contract can name, and the class that does it. */
final class RuleTable {

    private final Contract contract;
    private final LocalDate deliveryDate;
    private final @Nullable VillageRegister villages;
    private final CodeLists codeLists;

    RuleTable(Contract contract, LocalDate deliveryDate, @Nullable VillageRegister villages, CodeLists codeLists) {
        this.contract = contract;
        this.deliveryDate = deliveryDate;
        this.villages = villages;
        this.codeLists = codeLists;
    }

    CellCleaner cleanerOf(Column column) {
        Rule rule = column.rule();
        if (rule instanceof Rule.Nik) {
            return objects(Nik::clean);
        }
        if (rule instanceof Rule.NomorKk) {
            return objects(NomorKk::clean);
        }
        if (rule instanceof Rule.Nama) {
            return names(column.required());
        }
        if (rule instanceof Rule.Tanggal) {
            LocalDate latest = column.mayLieAhead() ? LocalDate.MAX : deliveryDate;
            return dates(cell -> Tanggal.clean(cell, latest));
        }
        if (rule instanceof Rule.Bulan) {
            return dates(Bulan::clean);
        }
        if (rule instanceof Rule.Rupiah) {
            return numbers(Rupiah::clean);
        }
        if (rule instanceof Rule.Bilangan range) {
            return numbers(new Bilangan(range.from(), range.to())::clean);
        }
        if (rule instanceof Rule.Desimal range) {
            return objects(new Desimal(range.from(), range.to())::clean);
        }
        if (rule instanceof Rule.Kode kode) {
            return codes(new Kode(codeLists.require(kode.list())));
        }
        if (rule instanceof Rule.Ya) {
            return flags();
        }
        if (rule instanceof Rule.Desa desa) {
            return villages(column, desa.scheme());
        }
        if (rule instanceof Rule.Digit digit) {
            return objects(new Digit(digit.length())::clean);
        }
        if (rule instanceof Rule.Teks) {
            return objects(Teks::clean);
        }
        throw new IllegalStateException("no class for rule " + rule);
    }

    private static <T> CellCleaner objects(Function<String, Cleaned<T>> rule) {
        return (cell, cells, record, slot) -> {
            String trimmed = Cell.trim(cell);
            if (Cell.isEmpty(trimmed)) {
                return null;
            }
            Cleaned<T> cleaned = rule.apply(trimmed);
            T value = cleaned.value();
            if (value != null) {
                record.put(slot, value);
            }
            return cleaned.issue();
        };
    }

    private static <T extends Number> CellCleaner numbers(Function<String, Cleaned<T>> rule) {
        return (cell, cells, record, slot) -> {
            String trimmed = Cell.trim(cell);
            if (Cell.isEmpty(trimmed)) {
                return null;
            }
            Cleaned<T> cleaned = rule.apply(trimmed);
            T value = cleaned.value();
            if (value != null) {
                record.put(slot, value.longValue());
            }
            return cleaned.issue();
        };
    }

    private static CellCleaner dates(Function<String, Cleaned<LocalDate>> rule) {
        return (cell, cells, record, slot) -> {
            String trimmed = Cell.trim(cell);
            if (Cell.isEmpty(trimmed)) {
                return null;
            }
            Cleaned<LocalDate> cleaned = rule.apply(trimmed);
            LocalDate value = cleaned.value();
            if (value != null) {
                record.put(slot, value.toEpochDay());
            }
            return cleaned.issue();
        };
    }

    private static CellCleaner flags() {
        return (cell, cells, record, slot) -> {
            String trimmed = Cell.trim(cell);
            if (Cell.isEmpty(trimmed)) {
                return null;
            }
            Cleaned<Boolean> cleaned = Ya.clean(trimmed);
            Boolean value = cleaned.value();
            if (value != null) {
                record.put(slot, value ? 1 : 0);
            }
            return cleaned.issue();
        };
    }

    /** TIDAK ADA can be a label here, so that it is no empty word. */
    private static CellCleaner codes(Kode kode) {
        return (cell, cells, record, slot) -> {
            String trimmed = Cell.trim(cell);
            if (Cell.isEmptyCode(trimmed)) {
                return null;
            }
            Cleaned<String> cleaned = kode.clean(trimmed);
            String value = cleaned.value();
            if (value != null) {
                record.put(slot, value);
            }
            return cleaned.issue();
        };
    }

    private static CellCleaner names(boolean required) {
        return (cell, cells, record, slot) -> {
            String trimmed = Cell.trim(cell);
            if (Cell.isEmpty(trimmed)) {
                return required ? IssueCode.NAMA_KOSONG : null;
            }
            record.put(slot + 1, Cell.printable(trimmed));
            Cleaned<String> cleaned = Nama.clean(trimmed);
            String value = cleaned.value();
            if (value != null) {
                record.put(slot, value);
            }
            return cleaned.issue();
        };
    }

    private CellCleaner villages(Column column, Scheme scheme) {
        if (villages == null) {
            throw new IllegalArgumentException(
                    "feed %s: expected the village register for column '%s', found none. Clean wilayah first."
                            .formatted(contract.feed(), column.name()));
        }
        Desa desa = new Desa(scheme, villages);
        String companion = column.companion();
        int nameColumn = companion == null ? -1 : contract.indexOf(companion);
        return (cell, cells, record, slot) -> {
            String trimmed = Cell.trim(cell);
            if (Cell.isEmpty(trimmed)) {
                return null;
            }
            String name = nameColumn < 0 ? "" : Cell.trim(cells[nameColumn]);
            Cleaned<String> cleaned = desa.clean(trimmed, Cell.isEmpty(name) ? "" : name);
            String value = cleaned.value();
            if (value != null) {
                record.put(slot, value);
            }
            return cleaned.issue();
        };
    }
}
