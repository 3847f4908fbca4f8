package id.lumbung.engine.duckdb;

import id.lumbung.engine.Functions;
import id.lumbung.engine.TextComparison;
import id.lumbung.engine.TextFunction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBFunctions;
import org.jspecify.annotations.Nullable;

/**
 * The functions that SQL may call on a DuckDB connection; {@code hari_antara} is one of them from the start.
 *
 * <p>Nulls are turned away here: the driver's own null handling lets them through where an argument is computed.
 */
public final class DuckDbFunctions implements Functions {
    private final Connection connection;

    /** Makes {@code hari_antara} known. */
    public DuckDbFunctions(Connection connection) {
        this.connection = connection;
        try (var function = DuckDBFunctions.scalarFunction()) {
            function.withName("hari_antara")
                    .withParameters(DuckDBColumnType.DATE, DuckDBColumnType.DATE)
                    .withReturnType(DuckDBColumnType.INTEGER)
                    .withFunction((@Nullable LocalDate from, @Nullable LocalDate to) ->
                            from == null || to == null ? null : (int) ChronoUnit.DAYS.between(from, to))
                    .register(connection);
        } catch (SQLException e) {
            throw DuckDbFailure.of("hari_antara", e);
        }
    }

    @Override
    public void function(String name, TextFunction text) {
        try (var function = DuckDBFunctions.scalarFunction()) {
            function.withName(name)
                    .withParameter(String.class)
                    .withReturnType(String.class)
                    .withFunction((@Nullable String value) -> value == null ? null : text.apply(value))
                    .register(connection);
        } catch (SQLException e) {
            throw DuckDbFailure.of(name, e);
        }
    }

    @Override
    public void function(String name, TextComparison comparison) {
        try (var function = DuckDBFunctions.scalarFunction()) {
            function.withName(name)
                    .withParameters(DuckDBColumnType.VARCHAR, DuckDBColumnType.VARCHAR)
                    .withReturnType(DuckDBColumnType.INTEGER)
                    .withFunction((@Nullable String one, @Nullable String other) ->
                            one == null || other == null ? null : comparison.compare(one, other))
                    .register(connection);
        } catch (SQLException e) {
            throw DuckDbFailure.of(name, e);
        }
    }
}
