package id.lumbung.engine.duckdb;

import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.TextComparison;
import id.lumbung.engine.TextFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DuckDB in this process; what does not fit its memory spills to a folder of its own. */
public final class DuckDbEngine implements Engine {
    private final Connection connection;
    private final DuckDbFunctions functions;

    private DuckDbEngine(Connection connection) {
        this.connection = connection;
        this.functions = new DuckDbFunctions(connection);
    }

    /**
     * Opens an empty database.
     *
     * @param spill folder for what does not fit into memory; made where missing
     * @param memoryMegabytes most memory the engine takes
     */
    public static DuckDbEngine open(SecretIds ids, Path spill, int memoryMegabytes) {
        try {
            Files.createDirectories(spill);
            var settings = new Properties();
            settings.setProperty("memory_limit", memoryMegabytes + "MB");
            settings.setProperty("temp_directory", spill.toString());
            settings.setProperty("preserve_insertion_order", "false");
            settings.setProperty("autoinstall_known_extensions", "false");
            settings.setProperty("autoload_known_extensions", "false");
            var engine = new DuckDbEngine(DriverManager.getConnection("jdbc:duckdb:", settings));
            engine.function("id_rahasia", (TextFunction) ids::id);
            engine.execute("bilangan_hex", "create macro bilangan_hex(digit) as cast('0x' || digit as bigint)");
            return engine;
        } catch (SQLException e) {
            throw DuckDbFailure.of("open", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void function(String name, TextFunction function) {
        functions.function(name, function);
    }

    @Override
    public void function(String name, TextComparison comparison) {
        functions.function(name, comparison);
    }

    @Override
    public void readParquet(String table, List<String> addresses) {
        var list = addresses.stream()
                .map(address -> address.endsWith(".parquet") ? address : address + "/*.parquet")
                .map(DuckDbEngine::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
        define(table, "select * from read_parquet(" + list + ")");
    }

    @Override
    public void define(String table, String select) {
        execute(table, "create or replace view " + table + " as " + select);
    }

    @Override
    public long keep(String table, String select) {
        execute(table, "create or replace table " + table + " as " + select);
        return count("select count(*) from " + table);
    }

    @Override
    public void drop(String table) {
        execute(table, "drop table if exists " + table);
    }

    @Override
    public long writeFile(String select, String address) {
        return update("copy (" + select + ") to " + quoted(address) + " (format parquet, compression snappy)");
    }

    @Override
    public void load(String table, List<String> columns, List<String> types, List<@Nullable String[]> rows) {
        var texts = columns.stream().map(column -> column + " varchar").collect(Collectors.joining(", "));
        execute(table, "create or replace temp table muatan (" + texts + ")");
        var places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (var insert = connection.prepareStatement("insert into muatan values (" + places + ")")) {
            for (var row : rows) {
                for (int column = 0; column < row.length; column++) {
                    insert.setString(column + 1, row[column]);
                }
                insert.addBatch();
            }
            if (!rows.isEmpty()) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw DuckDbFailure.of(table, e);
        }
        var casts = new ArrayList<String>();
        for (int column = 0; column < columns.size(); column++) {
            casts.add("cast(%s as %s) as %s".formatted(columns.get(column), types.get(column), columns.get(column)));
        }
        execute(
                table,
                "create or replace table %s as select %s from muatan".formatted(table, String.join(", ", casts)));
        execute(table, "drop table muatan");
    }

    @Override
    public List<@Nullable Object[]> rows(String select) {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(select)) {
            return rows(result);
        } catch (SQLException e) {
            throw DuckDbFailure.of("select", e);
        }
    }

    private static List<@Nullable Object[]> rows(ResultSet result) throws SQLException {
        var width = result.getMetaData().getColumnCount();
        List<@Nullable Object[]> rows = new ArrayList<>();
        while (result.next()) {
            var row = new @Nullable Object[width];
            for (int column = 0; column < width; column++) {
                row[column] = result.getObject(column + 1);
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public List<String> columns(String table) {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + table + " limit 0")) {
            var names = new ArrayList<String>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                names.add(result.getMetaData().getColumnName(column));
            }
            return names;
        } catch (SQLException e) {
            throw DuckDbFailure.of(table, e);
        }
    }

    @Override
    public long exportCsv(String select, Path file) {
        return update(
                "copy (" + select + ") to " + quoted(file.toString()) + " (format csv, header false, nullstr '\\N')");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DuckDbFailure.of("close", e);
        }
    }

    private void execute(String table, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw DuckDbFailure.of(table, e);
        }
    }

    private long update(String sql) {
        try (var statement = connection.createStatement()) {
            return statement.executeLargeUpdate(sql);
        } catch (SQLException e) {
            throw DuckDbFailure.of("copy", e);
        }
    }

    private long count(String sql) {
        return ((Number) java.util.Objects.requireNonNull(rows(sql).get(0)[0])).longValue();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
