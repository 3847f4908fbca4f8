package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.engine.spark.LocalSpark;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample deliveries beside the project: a night on Spark keeps and shows what a night on DuckDB does. */
class SampleNightOnBothEnginesIT {
    private static final int MEGABYTES = 512;

    @Test
    void keepsAndShowsTheSameOfDirtyDeliveries(@TempDir Path folder) throws SQLException {
        keepsAndShowsTheSame("contoh", folder);
    }

    @Test
    void keepsAndShowsTheSameOfCleanDeliveries(@TempDir Path folder) throws SQLException {
        keepsAndShowsTheSame("contoh-bersih", folder);
    }

    private static void keepsAndShowsTheSame(String name, Path folder) throws SQLException {
        var sample = SharedSample.folder(name);
        SharedSample.assumePresent(sample);
        var inbox = sample.resolve("inbox");
        var onDuckDb = KeptNights.of(inbox, Warehouse.DATE, folder.resolve("duckdb"), DuckDbEngine::open);
        KeptNights onSpark;
        try (var spark = LocalSpark.start(folder.resolve("spark"))) {
            onSpark = KeptNights.of(inbox, Warehouse.DATE, folder.resolve("rumah-spark"), spark);
        }

        try (var engine = DuckDbEngine.open(SecretIds.unused(), folder.resolve("spill"), MEGABYTES)) {
            assertThat(onDuckDb.differences(onSpark, engine)).isEmpty();
        }
        assertThat(onSpark.versions()).isEqualTo(onDuckDb.versions()).hasSize(1);
        assertThat(onSpark.shown()).isEqualTo(onDuckDb.shown()).hasSizeGreaterThan(40);
        assertThat(onSpark.checks()).isEqualTo(onDuckDb.checks()).hasSizeGreaterThan(200);
    }
}
