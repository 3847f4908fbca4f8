package id.lumbung.forget;

import id.lumbung.engine.Engine;
import id.lumbung.engine.EngineException;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for the NIKs in every place of a home: every file, Parquet decoded, and every row of every table of PostgreSQL,
 * whose own files are not opened.
 */
final class ErasureProof {
    /** What the names of places in the lake begin with. */
    static final String LAKE = "lake/";

    /** Folders of the home: PostgreSQL's own, which it is asked about, and that of scratch files, emptied behind. */
    private static final List<Path> PASSED = List.of(Path.of("postgres"), Path.of("tmp"));

    /** The same of a lake, as long as nights work in it. */
    private static final Path SCRATCH_OF_LAKE = Path.of("lake", Lake.SCRATCH);

    /** The tables of the lake, which Lumbung wrote: engines read them wherever they compute. */
    private static final List<String> TABLES_OF_LAKE = List.of(LAKE + "clean/", LAKE + "star/");

    /** What agencies delivered and nobody can decode: no night reads it either, so that none waits for it. */
    private static final String UNREADABLE = "tidak terbaca: ";

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class as c
            inner join pg_namespace as n on c.relnamespace = n.oid
            where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            order by 1
            """;

    private final Set<String> niks;
    private final Engine here;
    private final Path scratch;
    private final List<Place> places = new ArrayList<>();

    /**
     * @param here computes on this machine, and knows the NIKs as {@code hapus_nik}
     * @param scratch owner-only folder
     */
    ErasureProof(Set<String> niks, Engine here, Path scratch) {
        this.niks = niks;
        this.here = here;
        this.scratch = scratch;
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

    /**
     * @param lakeIsHere whether the lake lies in the home; else what stands in its place is a copy, which no night reads and
     *     no erasure reached
     */
    void searchFiles(Path home, boolean lakeIsHere) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = home.relativize(file);
                if (PASSED.stream().noneMatch(name::startsWith) && !(lakeIsHere && name.startsWith(SCRATCH_OF_LAKE))) {
                    var told = lakeIsHere || !name.startsWith("lake") ? name : file.toAbsolutePath();
                    search(told.toString(), Files.size(file), () -> Files.newInputStream(file), () -> foundHere(file));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The same for a lake that does not lie in the home.
     *
     * @param engine reads its tables, and knows the NIKs as {@code hapus_nik}
     */
    void searchLake(Lake lake, Engine engine) throws IOException {
        for (var path : lake.files()) {
            search(
                    LAKE + path,
                    lake.size(path),
                    () -> lake.read(path),
                    isTable(LAKE + path)
                            ? () -> new ParquetSearch(engine).count(lake.address(path))
                            : () -> foundHere(lake, path));
        }
    }

    private void search(String name, long size, DigitSearch.Content content, Decoded decoded) throws IOException {
        if (!isParquet(content)) {
            places.add(new Place(name, size, new DigitSearch(niks).count(content)));
            return;
        }
        try {
            places.add(new Place(name, size, decoded.found()));
        } catch (EngineException e) {
            if (e.isOfSurroundings()) {
                throw e;
            }
            places.add(new Place(isTable(name) ? name : UNREADABLE + name, size, 1));
        }
    }

    private static boolean isTable(String name) {
        return TABLES_OF_LAKE.stream().anyMatch(name::startsWith);
    }

    private static boolean isParquet(DigitSearch.Content content) throws IOException {
        try (var input = content.open()) {
            return new String(input.readNBytes(4), StandardCharsets.ISO_8859_1).equals("PAR1");
        }
    }

    private long foundHere(Lake lake, String path) throws IOException {
        try (var copy = lake.onThisMachine(path, scratch)) {
            return foundHere(copy.path());
        }
    }

    /** Delivered files have names and types as their makers chose them: it is read under another name. */
    private long foundHere(Path file) throws IOException {
        var folder = Files.createTempDirectory(scratch, "bukti-");
        var other = folder.resolve("berkas.parquet");
        try {
            linkOrCopy(file.toAbsolutePath(), other);
            return new ParquetSearch(here).count(other.toString());
        } finally {
            Files.deleteIfExists(other);
            Files.delete(folder);
        }
    }

    /** Not every file system has links, nor every account of Windows the right to make them. */
    private static void linkOrCopy(Path file, Path other) throws IOException {
        try {
            Files.createSymbolicLink(other, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, other);
        }
    }

    private interface Decoded {
        long found() throws IOException;
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
