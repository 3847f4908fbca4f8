package id.lumbung.engine;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * How engines beyond this machine are reached.
 *
 * @param master who hands out the work, such as {@code spark://…}, {@code yarn}, {@code k8s://…} or {@code local[2]}; empty
 *     where what started this process has said so
 * @param scratch a folder that all machines reach, for what engines keep while they are open
 * @param settings passed on as they are, such as {@code spark.executor.memory}
 */
public record EngineSettings(Optional<String> master, URI scratch, Map<String, String> settings) {
    public EngineSettings {
        settings = Map.copyOf(settings);
    }
}
