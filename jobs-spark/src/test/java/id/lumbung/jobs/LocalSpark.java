package id.lumbung.jobs;

import id.lumbung.engine.spark.SparkEngines;
import id.lumbung.engine.spark.SparkSettings;
import java.nio.file.Path;
import java.util.Map;

/** Spark inside a test, for small tables: compiling queries would take longer than running them. */
final class LocalSpark {
    private LocalSpark() {}

    static SparkEngines start(Path scratch) {
        return SparkEngines.start(new SparkSettings(
                "local[2]",
                scratch.toString(),
                Map.of(
                        "spark.driver.host", "localhost",
                        "spark.default.parallelism", "1",
                        "spark.sql.shuffle.partitions", "1",
                        "spark.sql.adaptive.enabled", "false",
                        "spark.sql.codegen.wholeStage", "false",
                        "spark.sql.codegen.factoryMode", "NO_CODEGEN",
                        "spark.sql.warehouse.dir", scratch.resolve("gudang").toString())));
    }
}
