package id.lumbung.jobs;

import static java.util.Map.entry;

import id.lumbung.engine.EngineSettings;
import id.lumbung.engine.spark.SparkEngines;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Spark inside a test, for small tables: compiling queries would take longer than running them. */
final class LocalSpark {
    private static final Map<String, String> SMALL = Map.ofEntries(
            entry("spark.authenticate", "false"), // its secret would stay with this process, where others follow
            entry("spark.network.crypto.enabled", "false"),
            entry("spark.driver.host", "localhost"),
            entry("spark.default.parallelism", "1"),
            entry("spark.sql.shuffle.partitions", "1"),
            entry("spark.sql.adaptive.enabled", "false"),
            entry("spark.sql.autoBroadcastJoinThreshold", "-1"),
            entry("spark.sql.codegen.wholeStage", "false"),
            entry("spark.sql.codegen.factoryMode", "NO_CODEGEN"),
            entry("spark.sql.constraintPropagation.enabled", "false"),
            entry("spark.sql.dataFrameQueryContext.enabled", "false"),
            entry("spark.sql.lightweightPlanChangeValidation", "false"),
            entry("spark.sql.ui.explainMode", "simple"));

    private LocalSpark() {}

    static SparkEngines start(Path scratch) {
        return start(scratch, "local[2]");
    }

    static SparkEngines start(Path scratch, String master) {
        var settings = new HashMap<>(SMALL);
        settings.put("spark.sql.warehouse.dir", scratch.resolve("gudang").toString());
        return SparkEngines.start(new EngineSettings(Optional.of(master), scratch.toUri(), settings));
    }
}
