package id.lumbung.engine.spark;

import id.lumbung.engine.EngineSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Spark inside a test, for small tables: compiling queries would take longer than running them. */
public final class LocalSpark {
    /** What plans small tables with least ado. */
    public static final Map<String, String> SMALL = Map.of(
            "spark.sql.adaptive.enabled", "false",
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN",
            "spark.sql.ui.explainMode", "simple");

    /** To be false in each test that starts Spark: its secret would stay with this process, and the next one's cluster has another. */
    public static final String AUTHENTICATE = ClusterPrivacy.AUTHENTICATE;

    private LocalSpark() {}

    public static SparkEngines start(Path scratch) {
        return start(scratch, "local[2]", Map.of());
    }

    /**
     * @param master {@code local[…]}
     * @param more settings, before these
     */
    public static SparkEngines start(Path scratch, String master, Map<String, String> more) {
        var settings = new HashMap<>(SMALL);
        settings.put(AUTHENTICATE, "false");
        settings.put("spark.driver.host", "localhost");
        settings.put("spark.default.parallelism", "1");
        settings.put("spark.sql.shuffle.partitions", "1");
        settings.put("spark.sql.warehouse.dir", scratch.resolve("gudang").toString());
        settings.putAll(more);
        return SparkEngines.start(new EngineSettings(Optional.of(master), scratch.toUri(), settings));
    }
}
