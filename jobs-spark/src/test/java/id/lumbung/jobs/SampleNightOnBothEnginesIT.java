package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.engine.spark.LocalSpark;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample deliveries beside the project: a night on Spark, planned as operators' are, keeps and shows what DuckDB's does. */
class SampleNightOnBothEnginesIT {
    private static final int MEGABYTES = 512;
    private static final int PARTS = 4;

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
        try (var spark = LocalSpark.startForLargeTables(folder.resolve("spark"), PARTS, Map.of())) {
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
