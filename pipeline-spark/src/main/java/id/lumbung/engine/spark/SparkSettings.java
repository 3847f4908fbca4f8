package id.lumbung.engine.spark;

import java.util.Map;

/**
 * How Spark is reached.
 *
 * @param master {@code spark://…}, {@code yarn}, {@code k8s://…} or {@code local[2]}
 * @param scratch address of a folder that the driver and every executor reach, for what engines keep while they are open
 * @param settings passed on to Spark as they are, such as {@code spark.executor.memory}
 */
public record SparkSettings(String master, String scratch, Map<String, String> settings) {
    public SparkSettings {
        settings = Map.copyOf(settings);
    }
}
