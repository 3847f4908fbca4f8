package id.lumbung.star;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.lumbung.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Code lists, rates, thresholds and the catalogue: each CSV of the folder {@code reference} as a table {@code ref_…}. */
public final class ReferenceTables {
    /** A comma that does not stand inside {@code decimal(18,6)}. */
    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");

    private ReferenceTables() {}

    /** Loads them all into {@code engine}. */
    public static void load(Engine engine) {
        for (var path : WarehouseResources.paths("reference", ".csv")) {
            load(engine, "ref_" + WarehouseResources.name(path), WarehouseResources.text(path));
        }
    }

    private static void load(Engine engine, String table, String text) {
        var end = text.indexOf('\n');
        var columns = new ArrayList<String>();
        var types = new ArrayList<String>();
        for (var cell : COMMA.splitAsStream(text.substring(0, end).strip().replace("\"", ""))
                .toList()) {
            var colon = cell.indexOf(':');
            if (colon < 1) {
                throw new ModelException(
                        "%s: expected a header of 'name:type' cells, found '%s'.".formatted(table, cell));
            }
            columns.add(cell.substring(0, colon));
            types.add(cell.substring(colon + 1));
        }
        engine.load(table, columns, types, rows(table, columns.size(), text.substring(end + 1)));
    }

    private static List<@Nullable String[]> rows(String table, int width, String text) {
        List<@Nullable String[]> rows = new ArrayList<>();
        for (CsvRecord record : CsvReader.builder().ofCsvRecord(text)) {
            if (record.getFieldCount() != width) {
                throw new ModelException("%s: expected %d fields, found %d in line %d."
                        .formatted(table, width, record.getFieldCount(), record.getStartingLineNumber() + 1));
            }
            var row = new @Nullable String[width];
            for (int field = 0; field < width; field++) {
                row[field] = record.getField(field).isEmpty() ? null : record.getField(field);
            }
            rows.add(row);
        }
        return rows;
    }
}
