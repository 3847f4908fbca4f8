package id.lumbung.star.mart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An in-memory DuckDB with a run of November 2026, on which single mart models and checks are tried. */
final class MartModels implements AutoCloseable {
    private final Connection connection;

    MartModels() {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        execute("create table jalan as select date '2026-11-19' as tanggal, date '2026-11-01' as periode,"
                + " date '2026-11-30' as akhir_bulan");
        execute("create macro hari_antara(a, b) as cast(date_diff('day', a, b) as int)");
    }

    /** Creates {@code ref_<name>} from the reference file, with the types its header names. */
    void loadReference(String name) {
        var text = resource("reference/" + name + ".csv");
        var columns = new ArrayList<String>();
        for (var column :
                text.lines().findFirst().orElseThrow().replace("\"", "").split(",(?=[a-z_]+:)", -1)) {
            var colon = column.indexOf(':');
            columns.add("'" + column.substring(0, colon) + "': '" + column.substring(colon + 1) + "'");
        }
        @Nullable Path file = null;
        try {
            file = Files.createTempFile("ref_" + name, ".csv");
            Files.writeString(file, text);
            execute("create table ref_" + name + " as select * from read_csv('" + file + "', header = false, skip = 1,"
                    + " columns = {" + String.join(", ", columns) + "})");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    /** Builds the model's table from what is there. */
    void build(String model) {
        var name = model.substring(model.indexOf('/') + 1);
        execute("create or replace table " + name + " as " + resource("models/" + model + ".sql"));
    }

    /** Builds the tables that a file with a head line {@code -- each} makes, one of them. */
    void buildEach(String model, String word) {
        execute("create or replace table " + model.substring(model.indexOf('/') + 1) + "_" + word + " as "
                + resource("models/" + model + ".sql").replace("{each}", word));
    }

    /** Rows that violate the check, after reading its head as the runner does. */
    List<List<String>> violations(String check) {
        var text = resource("checks/" + check + ".sql");
        for (var key : List.of("severity", "allowed", "eligible", "advice")) {
            if (text.lines().noneMatch(line -> line.startsWith("-- " + key + ": "))) {
                throw new IllegalStateException(check + ": no line '-- " + key + ":'");
            }
        }
        return rows(text);
    }

    /** How many rows the check looks at. */
    long eligible(String check) {
        var query = resource("checks/" + check + ".sql")
                .lines()
                .filter(line -> line.startsWith("-- eligible: "))
                .findFirst()
                .orElseThrow()
                .substring("-- eligible: ".length());
        return Long.parseLong(rows(query).get(0).get(0));
    }

    void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + sql, e);
        }
    }

    /** The rows of a query as text, nulls as {@code null}. */
    List<List<String>> rows(String sql) {
        try (var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (results.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= results.getMetaData().getColumnCount(); column++) {
                    row.add(Objects.toString(results.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + sql, e);
        }
    }

    private static String resource(String path) {
        try (var stream = MartModels.class.getResourceAsStream("/lumbung/" + path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
