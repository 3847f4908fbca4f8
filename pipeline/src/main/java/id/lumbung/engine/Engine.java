package id.lumbung.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An SQL engine for the models: tables in, SELECT, tables out.
 *
 * <p>Models may call, on every engine, {@code hari_antara(a, b)} (days from a to b) and {@code id_rahasia(text)} (see
 * {@link SecretIds}). Publishing calls {@code bilangan_hex(text)}: the number that up to fifteen hexadecimal digits write.
 */
public interface Engine extends Functions, AutoCloseable {
    /** Makes {@code table} readable from Parquet files or folders of them; there must be at least one. */
    void readParquet(String table, List<String> addresses);

    /** Makes {@code table} stand for a SELECT, evaluated whenever it is read. */
    void define(String table, String select);

    /** Evaluates a SELECT once and keeps its rows under {@code table} while this engine is open. */
    long keep(String table, String select);

    /** Forgets a kept table, where there is one. */
    void drop(String table);

    /** Evaluates a SELECT into the new Parquet file {@code address}. Returns the number of rows. */
    long writeFile(String select, String address);

    /** Makes {@code table} hold the given rows of text, each column cast to the SQL type named beside it. */
    void load(String table, List<String> columns, List<String> types, List<@Nullable String[]> rows);

    /** The rows of a small result, values as JDBC gives them. */
    List<@Nullable Object[]> rows(String select);

    /** The column names of {@code table}, in order. */
    List<String> columns(String table);

    /** Writes a SELECT as CSV to a local file: no header, null as {@code \N}. Returns the number of rows. */
    long exportCsv(String select, java.nio.file.Path file);

    /** How rows leave from other machines; empty where this process computes them, and a file is as good. */
    default Optional<PartedRows> parted() {
        return Optional.empty();
    }

    /** How many threads may ask at a time: more than one where planning costs more than computing. */
    default int stepsAtOnce() {
        return 1;
    }

    @Override
    void close();
}
