package id.lumbung.jobs;

import id.lumbung.engine.Engine;
import id.lumbung.lake.Lake;
import id.lumbung.publish.Catalogue;
import id.lumbung.publish.Comparison;
import id.lumbung.publish.TableDifference;
import id.lumbung.star.Models;
import id.lumbung.star.StarVersion;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Compares every table that PostgreSQL shows with the version of the lake it is to show. */
final class VersionComparison {
    private final Connection connection;
    private final Lake lake;
    private final Engine engine;
    private final Path scratch;

    VersionComparison(Connection connection, Lake lake, Engine engine, Path scratch) {
        this.connection = connection;
        this.lake = lake;
        this.engine = engine;
        this.scratch = scratch;
    }

    /** Every table, in publishing order, also those that do not differ. */
    List<TableDifference> differences(StarVersion version) throws SQLException {
        var tables = Catalogue.tables(connection);
        var noted = Publications.contents(connection);
        var comparison = new Comparison(connection, engine, scratch);
        var differences = new ArrayList<TableDifference>();
        for (var source :
                new VersionTables(lake, engine, version, tables).sources(Models.load(), Optional.empty(), Map.of())) {
            differences.add(comparison.compare(
                    Objects.requireNonNull(tables.get(source.table())),
                    source.now(),
                    Optional.ofNullable(noted.get(source.table()))));
        }
        return differences;
    }
}
