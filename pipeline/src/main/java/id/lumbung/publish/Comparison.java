package id.lumbung.publish;

import id.lumbung.engine.Engine;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Compares what PostgreSQL shows with a version of the lake, by fingerprints: no row leaves either of them, and where tables
 * differ only the fingerprints of their rows do.
 */
public final class Comparison {
    private final Connection connection;
    private final Engine engine;
    private final Path scratch;

    /** {@code connection}: in a transaction that sees one state of the database. */
    public Comparison(Connection connection, Engine engine, Path scratch) {
        this.connection = connection;
        this.engine = engine;
        this.scratch = scratch;
    }

    /**
     * Compares one table.
     *
     * @param source name under which the engine reads it
     * @param noted what its publication noted, where it did
     */
    public TableDifference compare(PublishedTable table, String source, Optional<TableContent> noted)
            throws SQLException {
        var inLake = new Difference(engine).content(table, source);
        var misnoted = noted.filter(content -> content.shape().equals(inLake.shape()))
                .filter(content -> !content.equals(inLake))
                .isPresent();
        return inLake.equals(inDatabase(table))
                ? new TableDifference(table.name(), 0, 0, misnoted)
                : new TableDifference(table.name(), missing(table, source), extra(table), misnoted);
    }

    private TableContent inDatabase(PublishedTable table) throws SQLException {
        execute("set local datestyle = 'ISO'");
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*), coalesce(sum(%s), 0)::text from %s"
                        .formatted(new RowFingerprint(table).inDatabase(), table.name()))) {
            row.next();
            return new TableContent(row.getLong(1), new BigInteger(row.getString(2)), table.shape());
        }
    }

    /** Brings the fingerprints of the lake's rows and counts those that PostgreSQL has not. */
    private long missing(PublishedTable table, String source) throws SQLException {
        execute("drop table if exists sidik_lake");
        execute("create temp table sidik_lake (sidik bigint not null) on commit drop");
        try (var exports = new TableExports(engine, scratch)) {
            exports.add("select %s from %s".formatted(new RowFingerprint(table).inEngine(), source));
            new CopyIn(connection).copy(exports.next(), "sidik_lake", "sidik", "");
        }
        return count("select sidik from sidik_lake except all select " + inDatabaseOf(table));
    }

    private long extra(PublishedTable table) throws SQLException {
        return count("select " + inDatabaseOf(table) + " except all select sidik from sidik_lake");
    }

    private static String inDatabaseOf(PublishedTable table) {
        return new RowFingerprint(table).inDatabase() + " from " + table.name();
    }

    private long count(String select) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from (" + select + ") as beda")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
