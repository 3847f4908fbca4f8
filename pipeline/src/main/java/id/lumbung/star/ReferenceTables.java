package id.lumbung.star;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.lumbung.engine.Engine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The rows of one of them by column name, an empty cell as an empty text. */
    static List<Map<String, String>> rows(String name) {
        var text = WarehouseResources.text("reference/" + name + ".csv");
        var columns = header(name, text).stream()
                .map(cell -> cell.substring(0, cell.indexOf(':')))
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (var cells : rows(name, columns.size(), body(text))) {
            var row = new LinkedHashMap<String, String>();
            for (int column = 0; column < cells.length; column++) {
                row.put(columns.get(column), Objects.requireNonNullElse(cells[column], ""));
            }
            rows.add(row);
        }
        return rows;
    }

    private static void load(Engine engine, String table, String text) {
        var columns = new ArrayList<String>();
        var types = new ArrayList<String>();
        for (var cell : header(table, text)) {
            columns.add(cell.substring(0, cell.indexOf(':')));
            types.add(cell.substring(cell.indexOf(':') + 1));
        }
        engine.load(table, columns, types, rows(table, columns.size(), body(text)));
    }

    private static List<String> header(String table, String text) {
        var cells = COMMA.splitAsStream(
                        text.substring(0, text.indexOf('\n')).strip().replace("\"", ""))
                .toList();
        for (var cell : cells) {
            if (cell.indexOf(':') < 1) {
                throw new ModelException(
                        "%s: expected a header of 'name:type' cells, found '%s'.".formatted(table, cell));
            }
        }
        return cells;
    }

    private static String body(String text) {
        return text.substring(text.indexOf('\n') + 1);
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
