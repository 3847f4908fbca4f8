package id.lumbung.engine.spark;

import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.SparkContext;
import org.apache.spark.api.plugin.DriverPlugin;
import org.apache.spark.api.plugin.ExecutorPlugin;
import org.apache.spark.api.plugin.PluginContext;
import org.apache.spark.api.plugin.SparkPlugin;

/**
 * Silences Spark and Parquet on every machine of a run before its first task: the log of a Spark that nobody of ours set up
 * would quote the cell that a task broke on, or that is looked for. What broke comes to whoever asked all the same.
 */
public final class SilentLogs implements SparkPlugin {
    private static final List<String> TALKATIVE = List.of("org.apache.spark", "org.apache.parquet");

    @Override
    public DriverPlugin driverPlugin() {
        return new OfDriver();
    }

    @Override
    public ExecutorPlugin executorPlugin() {
        return new OfExecutor();
    }

    /** Where another library than Spark's own writes the log, whoever brought it has set it up. */
    private static void silence() {
        if (LogManager.getContext(false) instanceof LoggerContext) {
            TALKATIVE.forEach(name -> Configurator.setAllLevels(name, Level.OFF));
        }
    }

    private static final class OfDriver implements DriverPlugin {
        @Override
        public Map<String, String> init(SparkContext spark, PluginContext context) {
            silence();
            return Map.of();
        }
    }

    private static final class OfExecutor implements ExecutorPlugin {
        @Override
        public void init(PluginContext context, Map<String, String> settings) {
            silence();
        }
    }
}
