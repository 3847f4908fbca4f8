package id.lumbung.engine.spark;

import id.lumbung.engine.PartSink;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Hands the rows of a task to whoever takes them where it runs; only their number comes back. */
final class RowParts implements MapPartitionsFunction<String, Long> {
    /** How many parts are taken at a time, and so how many connections whoever takes them opens. */
    static final String MOST = "spark.lumbung.publish.connections";

    private static final String USUAL = "4";
    private static final long serialVersionUID = 1L;

    private final PartSink sink;

    private RowParts(PartSink sink) {
        this.sink = sink;
    }

    static long deliver(Dataset<Row> rows, PartSink sink) {
        var most = Integer.parseInt(rows.sparkSession().conf().get(MOST, USUAL));
        return rows
                .coalesce(Math.max(1, most))
                .map(new CsvLine(), Encoders.STRING())
                .mapPartitions(new RowParts(sink), Encoders.LONG())
                .collectAsList()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public Iterator<Long> call(Iterator<String> lines) {
        return List.of(sink.take(TaskContext.getPartitionId(), lines)).iterator();
    }
}
