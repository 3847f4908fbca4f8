package id.lumbung.forget;

import id.lumbung.engine.Engine;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the NIKs in every place of a home: every file, Parquet decoded, and every row of every table of PostgreSQL,
 * whose own files are not opened.
 */
final class ErasureProof {
    /** What the names of places in the lake begin with. */
    static final String LAKE = "lake/";

    /** Folders of the home: PostgreSQL's own, which it is asked about, and those of scratch files, emptied behind. */
    private static final List<Path> PASSED =
            List.of(Path.of("postgres"), Path.of("tmp"), Path.of("lake", Lake.SCRATCH));

    /** As the engines name them. */
    private static final Set<String> NO_ROOM_FOR_A_NIK =
            Set.of("DATE", "BOOLEAN", "INTEGER", "INT", "DOUBLE", "TIMESTAMP", "TIMESTAMP_NTZ");

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class as c
            inner join pg_namespace as n on c.relnamespace = n.oid
            where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            order by 1
            """;

    private final Set<String> niks;
    private final List<Place> places = new ArrayList<>();

    ErasureProof(Set<String> niks) {
        this.niks = niks;
    }

    /**
     * A place that was searched.
     *
     * @param size bytes of a file, rows of a table
     * @param found how often a NIK stands there
     */
    record Place(String name, long size, long found) {}

    List<Place> places() {
        return places;
    }

    List<String> left() {
        return places.stream()
                .filter(place -> place.found() > 0)
                .map(Place::name)
                .toList();
    }

    /** Whether a night could link anew what is left. */
    boolean isAnythingLeftInLake() {
        return left().stream().anyMatch(name -> name.startsWith(LAKE));
    }

    void add(Place place) {
        places.add(place);
    }

    /** {@code engine}: knows the NIKs as {@code hapus_nik}. */
    void searchFiles(Path home, Engine engine) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = home.relativize(file);
                if (PASSED.stream().noneMatch(name::startsWith)) {
                    places.add(new Place(
                            name.toString(),
                            Files.size(file),
                            found(() -> Files.newInputStream(file), file.toString(), engine)));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The same for a lake that does not lie in the home. */
    void searchLake(Lake lake, Engine engine) throws IOException {
        for (var path : lake.files()) {
            places.add(
                    new Place(LAKE + path, lake.size(path), found(() -> lake.read(path), lake.address(path), engine)));
        }
    }

    private long found(DigitSearch.Content content, String address, Engine engine) throws IOException {
        try (var input = content.open()) {
            var start = input.readNBytes(4);
            if (new String(start, java.nio.charset.StandardCharsets.ISO_8859_1).equals("PAR1")) {
                return decoded(address, engine);
            }
        }
        return new DigitSearch(niks).count(content);
    }

    private static long decoded(String address, Engine engine) {
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
        return number(engine.rows(
                "select count(*) from hapus_berkas as stored inner join hapus_nik on contains(concat_ws(' ', %s), hapus_nik.nik)"
                        .formatted(columns)));
    }

    private static boolean hasRoom(@Nullable Object type) {
        return !NO_ROOM_FOR_A_NIK.contains(String.valueOf(type).toUpperCase(Locale.ROOT));
    }

    private static long number(List<Object[]> rows) {
        return ((Number) Objects.requireNonNull(rows.get(0)[0])).longValue();
    }

    void searchDatabase(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        for (var table : tables) {
            try (var statement = connection.prepareStatement("""
                    select
                        count(*),
                        count(*) filter (
                            where line::text ~ '[0-9]{16}'
                            and exists (select 1 from unnest(?) as asked(nik) where strpos(line::text, asked.nik) > 0)
                        )
                    from %s as line
                    """.formatted(table))) {
                statement.setArray(1, connection.createArrayOf("text", niks.toArray()));
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    places.add(new Place("postgresql:" + table, rows.getLong(1), rows.getLong(2)));
                }
            }
        }
    }

    /** The proof as text: a line a place, without what was looked for. */
    String text() {
        return places.stream()
                .map(place -> "%s\t%d\t%d\n".formatted(place.name(), place.size(), place.found()))
                .collect(Collectors.joining());
    }
}
