package id.lumbung.engine.spark;

import id.lumbung.engine.EngineSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Spark inside a test. Nothing authenticates itself: a secret would stay with the process, and the cluster of the next test
 * has another.
 */
public final class LocalSpark {
    /** What plans small tables with least ado. */
    public static final Map<String, String> SMALL = Map.of(
            "spark.sql.adaptive.enabled", "false",
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN",
            "spark.sql.ui.explainMode", "simple");

    private LocalSpark() {}

    /** For small tables: compiling queries would take longer than running them. */
    public static SparkEngines start(Path scratch) {
        return start(scratch, "local[2]", Map.of());
    }

    /**
     * @param master {@code local[…]}
     * @param more settings, before these
     */
    public static SparkEngines start(Path scratch, String master, Map<String, String> more) {
        var settings = new HashMap<>(SMALL);
        settings.put("spark.default.parallelism", "1");
        settings.put("spark.sql.shuffle.partitions", "1");
        settings.putAll(more);
        return open(scratch, master, settings);
    }

    /**
     * Spark that plans and compiles as in a night.
     *
     * @param parts of a shuffle
     * @param more settings, before these
     */
    public static SparkEngines startForLargeTables(Path scratch, int parts, Map<String, String> more) {
        var settings = new HashMap<String, String>();
        settings.put("spark.sql.shuffle.partitions", String.valueOf(parts));
        settings.putAll(more);
        return open(scratch, "local[2]", settings);
    }

    private static SparkEngines open(Path scratch, String master, Map<String, String> chosen) {
        var settings = new HashMap<String, String>();
        settings.put(ClusterPrivacy.AUTHENTICATE, "false");
        settings.put("spark.driver.host", "localhost");
        settings.putAll(chosen);
        return SparkEngines.start(new EngineSettings(Optional.of(master), scratch.toUri(), settings));
    }
}
