package id.lumbung.forget;

import id.lumbung.engine.Engine;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for NIKs in the cells of Parquet files, whose bytes tell nothing.
 *
 * @param engine knows the NIKs as {@code hapus_nik}
 */
record ParquetSearch(Engine engine) {
    /** As the engines name them. */
    private static final Set<String> NO_ROOM_FOR_A_NIK =
            Set.of("DATE", "BOOLEAN", "INTEGER", "INT", "TIMESTAMP", "TIMESTAMP_NTZ");

    /** Rows in which a NIK stands. */
    long count(String address) {
        engine.readParquet("hapus_berkas", List.of(address));
        var names = engine.columns("hapus_berkas").stream()
                .map(column -> "stored.\"%s\"".formatted(column.replace("\"", "\"\"")))
                .toList();
        var types = engine.rows(names.stream()
                .map("typeof(%s)"::formatted)
                .collect(Collectors.joining(", ", "select ", " from hapus_berkas as stored limit 1")));
        var columns = IntStream.range(0, names.size())
                .filter(place -> !types.isEmpty() && hasRoom(types.get(0)[place]))
                .mapToObj(place -> "cast(%s as varchar)".formatted(names.get(place)))
                .collect(Collectors.joining(", "));
        if (columns.isEmpty()) {
            return 0;
        }
        var found = engine.rows(
                "select count(*) from hapus_berkas as stored inner join hapus_nik on contains(concat_ws(' ', %s), hapus_nik.nik)"
                        .formatted(columns));
        return ((Number) Objects.requireNonNull(found.get(0)[0])).longValue();
    }

    private static boolean hasRoom(@Nullable Object type) {
        return !NO_ROOM_FOR_A_NIK.contains(String.valueOf(type).toUpperCase(Locale.ROOT));
    }
}
