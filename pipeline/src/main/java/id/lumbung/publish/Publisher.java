package id.lumbung.publish;

import id.lumbung.engine.Engine;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Writes a version into PostgreSQL inside the caller's transaction: all of it into empty tables, or only what differs
 * from the version shown.
 *
 * <p>Rows leave the engine as CSV in an owner-only folder, pass through {@code COPY} and are deleted at once.
 */
public final class Publisher {
    private static final String COPY_OPTIONS = " from stdin (format csv, null '\\N')";

    private final Connection connection;
    private final Engine engine;
    private final Path scratch;

    /** {@code connection} must not commit by itself; {@code scratch} is an owner-only local folder. */
    public Publisher(Connection connection, Engine engine, Path scratch) {
        this.connection = connection;
        this.engine = engine;
        this.scratch = scratch;
    }

    /**
     * Publishes the sources. The caller commits, or rolls back to leave readers with what they had.
     *
     * @throws SQLException when PostgreSQL refuses; its message may quote a row, so it must not be shown or stored
     */
    public Publication publish(List<TableSource> sources) throws SQLException {
        var tables = Catalogue.tables(connection);
        for (var source : sources) {
            if (!tables.containsKey(source.table())) {
                throw new IllegalStateException(source.table() + ": no migration makes this table");
            }
        }
        var constraints = Catalogue.constraints(connection);
        var ordered = inOrder(sources, constraints);
        var whole = ordered.stream().anyMatch(source -> source.before().isEmpty());
        return whole ? fill(ordered, tables, constraints) : change(ordered, tables);
    }

    /**
     * Fills every table from empty. Keys are dropped and made again behind the rows: sorting once is cheaper than
     * finding a place for each row, and one join is cheaper than one look-up a row.
     */
    private Publication fill(
            List<TableSource> sources, Map<String, PublishedTable> tables, List<Constraint> constraints)
            throws SQLException {
        var names = sources.stream().map(TableSource::table).collect(Collectors.toSet());
        var dropped = constraints.stream()
                .filter(key -> names.contains(key.table()) || (key.target() != null && names.contains(key.target())))
                .sorted(Comparator.comparing(Constraint::isForeignKey))
                .toList();
        for (int index = dropped.size() - 1; index >= 0; index--) {
            execute("alter table %s drop constraint %s"
                    .formatted(dropped.get(index).table(), dropped.get(index).name()));
        }
        execute("set local maintenance_work_mem = '256MB'");
        execute("truncate " + sources.stream().map(TableSource::table).collect(Collectors.joining(", ")));
        var done = copyAll(sources, tables);
        for (var key : dropped) {
            execute("alter table %s add constraint %s %s".formatted(key.table(), key.name(), key.definition()));
        }
        return new Publication(true, done);
    }

    /** Copies table after table; the engine writes out the next one while PostgreSQL takes in the last. */
    private List<Publication.Table> copyAll(List<TableSource> sources, Map<String, PublishedTable> tables)
            throws SQLException {
        var done = new ArrayList<Publication.Table>();
        try (var exports = new TableExports(engine, scratch)) {
            for (var source : sources) {
                var table = required(tables, source);
                exports.add("select %s from %s".formatted(table.columnList(), source.now()));
            }
            for (var source : sources) {
                var table = required(tables, source);
                var rows = copyIn(
                        exports.next(),
                        "copy %s (%s) from stdin (format csv, null '\\N', freeze)"
                                .formatted(table.name(), table.columnList()));
                done.add(new Publication.Table(table.name(), rows, 0));
            }
        }
        return done;
    }

    /** Inserts and changes from the referred tables to the referring ones, then deletes the other way round. */
    private Publication change(List<TableSource> sources, Map<String, PublishedTable> tables) throws SQLException {
        var written = new long[sources.size()];
        var removed = new long[sources.size()];
        for (int index = 0; index < sources.size(); index++) {
            written[index] = write(sources.get(index), required(tables, sources.get(index)));
        }
        for (int index = sources.size() - 1; index >= 0; index--) {
            removed[index] = remove(sources.get(index), required(tables, sources.get(index)));
        }
        var done = new ArrayList<Publication.Table>();
        for (int index = 0; index < sources.size(); index++) {
            done.add(new Publication.Table(sources.get(index).table(), written[index], removed[index]));
        }
        return new Publication(false, done);
    }

    private long write(TableSource source, PublishedTable table) throws SQLException {
        var changed = "select %1$s from %2$s except select %1$s from %3$s"
                .formatted(table.columnList(), source.now(), source.before().orElseThrow());
        execute("create temp table perubahan (like %s) on commit drop".formatted(table.name()));
        var rows = copy(changed, "copy perubahan (%s)".formatted(table.columnList()));
        if (rows > 0) {
            execute("insert into %1$s (%2$s) select %2$s from perubahan on conflict (%3$s) %4$s"
                    .formatted(table.name(), table.columnList(), table.keyList(), onConflict(table)));
        }
        execute("drop table perubahan");
        return rows;
    }

    private static String onConflict(PublishedTable table) {
        if (table.values().isEmpty()) {
            return "do nothing";
        }
        return table.values().stream()
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", ", "do update set ", ""));
    }

    private long remove(TableSource source, PublishedTable table) throws SQLException {
        var gone = "select %1$s from %2$s except select %1$s from %3$s"
                .formatted(table.keyList(), source.before().orElseThrow(), source.now());
        execute("create temp table hilang on commit drop as select %s from %s limit 0"
                .formatted(table.keyList(), table.name()));
        var rows = copy(gone, "copy hilang (%s)".formatted(table.keyList()));
        if (rows > 0) {
            var same = table.key().stream()
                    .map(column -> "lama." + column + " = hilang." + column)
                    .collect(Collectors.joining(" and "));
            execute("delete from %s as lama using hilang where %s".formatted(table.name(), same));
        }
        execute("drop table hilang");
        return rows;
    }

    private long copy(String select, String copy) throws SQLException {
        try (var exports = new TableExports(engine, scratch)) {
            exports.add(select);
            return copyIn(exports.next(), copy + COPY_OPTIONS);
        }
    }

    private long copyIn(TableExports.Export export, String copy) throws SQLException {
        try (export) {
            if (export.rows() == 0) {
                return 0;
            }
            try (var input = new BufferedInputStream(Files.newInputStream(export.file()), 1 << 16)) {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, input, 1 << 16);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Referred tables before those that refer to them. */
    private static List<TableSource> inOrder(List<TableSource> sources, List<Constraint> constraints) {
        var waiting = new ArrayList<>(sources);
        var ordered = new ArrayList<TableSource>();
        Set<String> open =
                waiting.stream().map(TableSource::table).collect(Collectors.toCollection(LinkedHashSet::new));
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(source -> constraints.stream()
                            .noneMatch(key -> key.isForeignKey()
                                    && key.table().equals(source.table())
                                    && !source.table().equals(key.target())
                                    && open.contains(key.target())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("foreign keys run in a circle"));
            waiting.remove(next);
            open.remove(next.table());
            ordered.add(next);
        }
        return ordered;
    }

    private static PublishedTable required(Map<String, PublishedTable> tables, TableSource source) {
        return java.util.Objects.requireNonNull(tables.get(source.table()));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
