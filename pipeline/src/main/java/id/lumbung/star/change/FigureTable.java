package id.lumbung.star.change;

import id.lumbung.engine.Engine;
import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the figures of the kabupaten. */
final class FigureTable {
    private static final String COLUMNS = "kode_wilayah, kode_indikator, pembilang, penyebut, nilai";

    private FigureTable() {}

    /** Of one month, from a table that has no other. */
    static Map<FigureKey, Figure> read(Engine engine, String table) {
        var figures = new HashMap<FigureKey, Figure>();
        for (var row : engine.rows("select %s from %s where tingkat = 'KABUPATEN'".formatted(COLUMNS, table))) {
            figures.put(key(row), figure(row));
        }
        return figures;
    }

    /** Of every month that a version has. */
    static SortedMap<LocalDate, Map<FigureKey, Figure>> read(Engine engine, Lake lake, StarVersion version) {
        engine.readParquet("angka", List.of(lake.address(version.folder() + "/gudang/fact_indikator")));
        var months = new TreeMap<LocalDate, Map<FigureKey, Figure>>();
        for (var row : engine.rows("select %s, periode from angka where tingkat = 'KABUPATEN'".formatted(COLUMNS))) {
            months.computeIfAbsent((LocalDate) Objects.requireNonNull(row[5]), month -> new HashMap<>())
                    .put(key(row), figure(row));
        }
        return months;
    }

    private static FigureKey key(@Nullable Object[] row) {
        return new FigureKey(String.valueOf(row[0]), String.valueOf(row[1]));
    }

    private static Figure figure(@Nullable Object[] row) {
        return new Figure((BigDecimal) Objects.requireNonNull(row[2]), (BigDecimal) row[3], (BigDecimal)
                Objects.requireNonNull(row[4]));
    }
}
