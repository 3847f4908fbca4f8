package id.lumbung.jobs;

import id.lumbung.engine.Engine;
import id.lumbung.engine.Engines;
import id.lumbung.engine.PartedRows;
import id.lumbung.engine.TextComparison;
import id.lumbung.engine.TextFunction;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An engine that tells how many rows each statement moved between it and the process that gave the statement. */
record WatchedEngine(Engine engine, BiConsumer<String, Integer> moved) implements Engine {
    /** Engines that add the most rows a statement moved to {@code most}, which many threads may read. */
    static Engines over(Engines engines, Map<String, Integer> most) {
        return (ids, scratch, megabytes) -> new WatchedEngine(
                engines.open(ids, scratch, megabytes), (statement, rows) -> most.merge(statement, rows, Math::max));
    }

    @Override
    public List<@Nullable Object[]> rows(String select) {
        var rows = engine.rows(select);
        moved.accept(select, rows.size());
        return rows;
    }

    @Override
    public void load(String table, List<String> columns, List<String> types, List<@Nullable String[]> rows) {
        moved.accept("load " + table, rows.size());
        engine.load(table, columns, types, rows);
    }

    @Override
    public void function(String name, TextFunction function) {
        engine.function(name, function);
    }

    @Override
    public void function(String name, TextComparison comparison) {
        engine.function(name, comparison);
    }

    @Override
    public void readParquet(String table, List<String> addresses) {
        engine.readParquet(table, addresses);
    }

    @Override
    public void define(String table, String select) {
        engine.define(table, select);
    }

    @Override
    public long keep(String table, String select) {
        return engine.keep(table, select);
    }

    @Override
    public void drop(String table) {
        engine.drop(table);
    }

    @Override
    public long writeFile(String select, String address) {
        return engine.writeFile(select, address);
    }

    @Override
    public List<String> columns(String table) {
        return engine.columns(table);
    }

    @Override
    public long exportCsv(String select, Path file) {
        return engine.exportCsv(select, file);
    }

    @Override
    public Optional<PartedRows> parted() {
        return engine.parted();
    }

    @Override
    public void close() {
        engine.close();
    }
}
