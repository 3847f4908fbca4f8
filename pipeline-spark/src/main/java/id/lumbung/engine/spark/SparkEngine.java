package id.lumbung.engine.spark;

import id.lumbung.engine.Engine;
import id.lumbung.engine.PartedRows;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.TextComparison;
import id.lumbung.engine.TextFunction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A session of Spark.
 *
 * <p>Kept tables are Parquet files that are read again, so that nothing is computed twice and a lost executor costs the
 * statement it worked on, not all before it.
 */
public final class SparkEngine implements Engine {
    private static final String PARQUET_FILES = "*" + ParquetFooter.ENDING;
    private static final int AT_ONCE = 4;
    private static final String SHUFFLE_PARTS = "spark.sql.shuffle.partitions";

    private final SparkSession session;
    private final Configuration configuration;
    private final KeptTables kept;
    private final SparkFunctions functions;

    SparkEngine(SparkSession session, org.apache.hadoop.fs.Path scratch, SecretIds ids) throws IOException {
        this.session = session;
        this.configuration = session.sparkContext().hadoopConfiguration();
        this.kept = new KeptTables(scratch, configuration);
        this.functions = new SparkFunctions(session);
        functions.function("id_rahasia", (TextFunction) ids::id);
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
        call(table, () -> {
            var qualified = addresses.stream().map(SparkDialect::address).toArray(String[]::new);
            var reader = session.read().option("pathGlobFilter", PARQUET_FILES);
            new ParquetSchema(configuration, session.sessionState().conf())
                    .find(new org.apache.hadoop.fs.Path(qualified[0]))
                    .ifPresent(reader::schema);
            show(table, reader.parquet(qualified));
            return qualified.length;
        });
    }

    @Override
    public void define(String table, String select) {
        call(table, () -> {
            session.sql("create or replace temporary view %s as %s".formatted(table, SparkDialect.sql(select)));
            kept.remove(table);
            return 0;
        });
    }

    @Override
    public long keep(String table, String select) {
        return call(table, () -> keep(table, query(select)));
    }

    /** No table in more parts than a shuffle has: a union of many small ones would have as many. */
    private Dataset<Row> inParts(Dataset<Row> rows) {
        return rows.coalesce(Integer.parseInt(session.conf().get(SHUFFLE_PARTS)));
    }

    private long keep(String table, Dataset<Row> rows) throws IOException {
        var folder = kept.next(table);
        inParts(rows).write().parquet(folder.toString());
        show(table, session.read().schema(rows.schema()).parquet(folder.toString()));
        kept.put(table, folder);
        return new ParquetParts(folder, configuration).rows();
    }

    private void show(String table, Dataset<Row> rows) {
        rows.createOrReplaceTempView(table);
    }

    @Override
    public void drop(String table) {
        call(table, () -> {
            session.catalog().dropTempView(table);
            kept.remove(table);
            return 0;
        });
    }

    /** Tasks write parts of the file side by side; this machine puts them together without looking into them. */
    @Override
    public long writeFile(String select, String address) {
        return call("file", () -> {
            var target = new org.apache.hadoop.fs.Path(SparkDialect.address(address));
            var beside = new org.apache.hadoop.fs.Path(target.getParent(), "_" + target.getName() + ".bagian");
            var parts = new ParquetParts(beside, configuration);
            parts.remove();
            try {
                inParts(query(select)).write().parquet(beside.toString());
                var rows = parts.rows();
                parts.joinInto(target);
                return rows;
            } finally {
                parts.remove();
            }
        });
    }

    /** The rows stay with the driver: whoever loads has them there. */
    @Override
    public void load(String table, List<String> columns, List<String> types, List<@Nullable String[]> rows) {
        call(table, () -> {
            var texts = session.createDataFrame(
                    rows.stream().map(row -> RowFactory.create((Object[]) row)).toList(),
                    new StructType(columns.stream()
                            .map(column -> DataTypes.createStructField(column, DataTypes.StringType, true))
                            .toArray(StructField[]::new)));
            var casts = new ArrayList<String>();
            for (int column = 0; column < columns.size(); column++) {
                casts.add("cast(%1$s as %2$s) as %1$s"
                        .formatted(columns.get(column), SparkDialect.sql(types.get(column))));
            }
            var typed = texts.selectExpr(casts.toArray(String[]::new));
            show(table, session.createDataFrame(typed.collectAsList(), typed.schema()));
            kept.remove(table);
            return rows.size();
        });
    }

    @Override
    public List<@Nullable Object[]> rows(String select) {
        return call("select", () -> {
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (var row : query(select).collectAsList()) {
                var values = new @Nullable Object[row.length()];
                for (int column = 0; column < values.length; column++) {
                    values[column] = row.get(column);
                }
                rows.add(values);
            }
            return rows;
        });
    }

    @Override
    public List<String> columns(String table) {
        return call(table, () -> List.of(session.table(table).columns()));
    }

    /** Executors write the lines, this machine puts their files together: it never holds the rows. */
    @Override
    public long exportCsv(String select, Path file) {
        return call("copy", () -> {
            var folder = kept.next("csv");
            try {
                query(select).map(new CsvLine(), Encoders.STRING()).write().text(folder.toString());
                return CsvParts.join(folder, configuration, file);
            } finally {
                kept.discard(folder);
            }
        });
    }

    @Override
    public Optional<PartedRows> parted() {
        return Optional.of((select, sink) -> call("copy", () -> RowParts.deliver(query(select), sink)));
    }

    /** Small tables cost the driver more than the executors, which take the tasks of several statements side by side. */
    @Override
    public int stepsAtOnce() {
        return AT_ONCE;
    }

    @Override
    public void close() {
        call("close", () -> {
            kept.close();
            return 0;
        });
    }

    private Dataset<Row> query(String select) {
        return SparkDialect.typed(session.sql(SparkDialect.sql(select)));
    }

    private static <T> T call(String table, Action<T> action) {
        try {
            return action.run();
        } catch (Exception e) { // also checked ones, which Spark throws without declaring them
            throw SparkFailure.of(table, e);
        }
    }

    private interface Action<T> {
        T run() throws Exception;
    }
}
