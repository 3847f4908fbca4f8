package id.lumbung.feed;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns and rules a feed has.
 *
 * @param contentHash SHA-256 of the contract file, in hex: what a delivery cleans to depends on it
 */
public record Contract(
        String feed,
        Mode mode,
        boolean required,
        BilaGagal bilaGagal,
        BilaTiada bilaTiada,
        List<Column> columns,
        String contentHash)
        implements Serializable {

    public Contract {
        columns = List.copyOf(columns);
    }

    public List<Column> keyColumns() {
        return columns.stream().filter(Column::key).toList();
    }

    /** Whether what a delivery cleans to depends on the village register. */
    public boolean usesVillages() {
        return columns.stream().anyMatch(column -> column.rule() instanceof Rule.Desa);
    }

    /** Position of a column in contract order; -1 when the contract has none of that name. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** Every header name a column may be delivered under, normalised: its own name first. */
    public List<String> headerNames(int column) {
        List<String> names = new ArrayList<>();
        names.add(HeaderName.normalised(columns.get(column).name()));
        columns.get(column).aliases().forEach(alias -> names.add(HeaderName.normalised(alias)));
        return names;
    }
}
