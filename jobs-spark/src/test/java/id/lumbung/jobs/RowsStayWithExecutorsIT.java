package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.Engine;
import id.lumbung.engine.PartSink;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.spark.LocalSpark;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever Spark does for a night, tasks send back how it went and not what they found. */
class RowsStayWithExecutorsIT {
    private static final int ROWS = 400_000;
    private static final int A_TASK = 40_000;

    /** A table of up to a megabyte reaches all executors through the driver: that grows with nothing, and is left out here. */
    private static final String NO_SMALL_TABLES = "spark.sql.autoBroadcastJoinThreshold";

    @Test
    void sendsNoRowsToTheDriver(@TempDir Path folder) throws Exception {
        try (var spark = LocalSpark.startForLargeTables(
                        folder,
                        4,
                        Map.of(NO_SMALL_TABLES, "-1", "spark.extraListeners", DriverTraffic.class.getName()));
                var engine = spark.open(SecretIds.unused())) {
            work(engine, folder, ROWS);

            assertThat(mostOfATask()).isPositive().isLessThan(A_TASK);
            assertThat(engine.rows("select nama from orang where nomor < 40000"))
                    .hasSize(40_000);
            assertThat(mostOfATask()).as("what a collect of persons sends").isGreaterThan(A_TASK);
        }
    }

    /** One of each that a night does with tables as large as the nation. */
    private static void work(Engine engine, Path folder, int rows) {
        engine.keep("orang", """
                select id as nomor, 'Orang ' || id as nama, md5(cast(id as string)) as sidik, mod(id, 1000) as desa
                from range(0, %d, 1, 8)
                """.formatted(rows));
        engine.define("muda", "select * from orang where nomor > 10");
        engine.keep("pasangan", """
                select l.nomor, l.nama, r.sidik
                from orang as l
                inner join muda as r on l.nomor = r.nomor
                """);
        engine.keep("urut", "select nomor, row_number() over (partition by desa order by nama) as tempat from orang");
        var file = folder.resolve("orang.parquet").toString();
        assertThat(engine.writeFile("select * from pasangan", file)).isEqualTo(rows - 11);
        engine.readParquet("lagi", List.of(file));
        assertThat(engine.rows("select count(*), count(distinct desa) from orang where nama is not null"))
                .containsExactly(new Object[] {(long) rows, 1000L});
        assertThat(engine.exportCsv("select * from lagi", folder.resolve("orang.csv")))
                .isEqualTo(rows - 11);
        assertThat(engine.parted().orElseThrow().deliver("select nomor, nama from lagi", new Counting()))
                .isEqualTo(rows - 11);
    }

    private record Counting() implements PartSink {
        @Override
        public long take(int part, Iterator<String> lines) {
            var rows = 0L;
            for (; lines.hasNext(); lines.next()) {
                rows++;
            }
            return rows;
        }
    }

    /** What came back, once the listener has been told of every task. */
    private static long mostOfATask() throws Exception {
        SparkSession.active().sparkContext().listenerBus().waitUntilEmpty(TimeUnit.MINUTES.toMillis(1));
        return DriverTraffic.most();
    }
}
