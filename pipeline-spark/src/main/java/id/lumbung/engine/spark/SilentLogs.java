package id.lumbung.engine.spark;

import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.api.plugin.DriverPlugin;
import org.apache.spark.api.plugin.ExecutorPlugin;
import org.apache.spark.api.plugin.PluginContext;
import org.apache.spark.api.plugin.SparkPlugin;
import org.jspecify.annotations.Nullable;

/**
 * Silences Spark and Parquet on every executor before its first task: the log of a machine that nobody of ours set up would
 * quote the cell that a task broke on, or is looked for. What broke comes to the driver with the task.
 */
public final class QuietExecutors implements SparkPlugin {
    @Override
    public @Nullable DriverPlugin driverPlugin() {
        return null;
    }

    @Override
    public ExecutorPlugin executorPlugin() {
        return new Silence();
    }

    private static final class Silence implements ExecutorPlugin {
        @Override
        public void init(PluginContext context, Map<String, String> settings) {
            if (LogManager.getContext(false) instanceof LoggerContext) {
                for (var talkative : List.of("org.apache.spark", "org.apache.parquet")) {
                    Configurator.setLevel(talkative, Level.OFF);
                }
            }
        }
    }
}
