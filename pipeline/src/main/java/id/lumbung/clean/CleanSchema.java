package id.lumbung.clean;

import id.lumbung.feed.Column;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of {@code clean_<feed>}: those of the contract in its order, then those that say where a record is from.
 *
 * @param values the columns a {@link CleanRecord} holds values for, in their order
 */
public record CleanSchema(List<CleanColumn> values) {

    public static final CleanColumn KUNCI_REKAMAN = new CleanColumn("kunci_rekaman", CleanType.TEXT);
    public static final CleanColumn TANGGAL_KIRIMAN = new CleanColumn("tanggal_kiriman", CleanType.DATE);
    public static final CleanColumn BERKAS = new CleanColumn("berkas", CleanType.TEXT);
    public static final CleanColumn BARIS = new CleanColumn("baris", CleanType.BIGINT);

    /** What the spelling of a name as given is called, beside its canonical form. */
    private static final String AS_GIVEN = "_asli";

    public CleanSchema {
        values = List.copyOf(values);
    }

    public static CleanSchema of(Contract contract) {
        List<CleanColumn> columns = new ArrayList<>();
        for (Column column : contract.columns()) {
            columns.add(new CleanColumn(column.name(), typeOf(column.rule())));
            if (column.rule() instanceof Rule.Nama) {
                columns.add(new CleanColumn(column.name() + AS_GIVEN, CleanType.TEXT));
            }
        }
        return new CleanSchema(columns);
    }

    /** The columns that say where a record is from; they follow the values. */
    public static List<CleanColumn> provenance() {
        return List.of(KUNCI_REKAMAN, TANGGAL_KIRIMAN, BERKAS, BARIS);
    }

    /** Every column: the values, then the provenance. */
    public List<CleanColumn> columns() {
        return Stream.concat(values.stream(), provenance().stream()).toList();
    }

    /** Position of a value column; -1 when there is none of that name. */
    public int indexOf(String name) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static CleanType typeOf(Rule rule) {
        if (rule instanceof Rule.Tanggal || rule instanceof Rule.Bulan) {
            return CleanType.DATE;
        }
        if (rule instanceof Rule.Rupiah) {
            return CleanType.BIGINT;
        }
        if (rule instanceof Rule.Bilangan) {
            return CleanType.INT;
        }
        if (rule instanceof Rule.Desimal) {
            return CleanType.DECIMAL;
        }
        return rule instanceof Rule.Ya ? CleanType.BOOLEAN : CleanType.TEXT;
    }
}
