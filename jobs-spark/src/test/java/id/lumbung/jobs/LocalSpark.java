package id.lumbung.jobs;

import id.lumbung.engine.EngineSettings;
import id.lumbung.engine.spark.SparkEngines;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Spark inside a test, for small tables: compiling queries would take longer than running them. */
final class LocalSpark {
    private LocalSpark() {}

    static SparkEngines start(Path scratch) {
        return start(scratch, "local[2]");
    }

    static SparkEngines start(Path scratch, String master) {
        return SparkEngines.start(new EngineSettings(
                Optional.of(master),
                scratch.toUri(),
                Map.of(
                        "spark.authenticate", "false", // its secret would stay with this process, where others follow
                        "spark.driver.host", "localhost",
                        "spark.default.parallelism", "1",
                        "spark.sql.shuffle.partitions", "1",
                        "spark.sql.adaptive.enabled", "false",
                        "spark.sql.codegen.wholeStage", "false",
                        "spark.sql.codegen.factoryMode", "NO_CODEGEN",
                        "spark.sql.ui.explainMode", "simple",
                        "spark.sql.warehouse.dir", scratch.resolve("gudang").toString())));
    }
}
