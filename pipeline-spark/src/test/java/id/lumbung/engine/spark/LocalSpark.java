package id.lumbung.engine.spark;

import id.lumbung.engine.EngineSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Spark inside a test, for small tables: compiling queries would take longer than running them. */
final class LocalSpark {
    private LocalSpark() {}

    static EngineSettings settings(Path scratch) {
        return new EngineSettings(
                Optional.of("local[2]"),
                scratch.toUri(),
                Map.of(
                        "spark.driver.host", "localhost",
                        "spark.default.parallelism", "1",
                        "spark.sql.shuffle.partitions", "1",
                        "spark.sql.adaptive.enabled", "false",
                        "spark.sql.codegen.wholeStage", "false",
                        "spark.sql.codegen.factoryMode", "NO_CODEGEN",
                        "spark.sql.ui.explainMode", "simple",
                        "spark.sql.warehouse.dir", scratch.resolve("gudang").toString()));
    }
}
