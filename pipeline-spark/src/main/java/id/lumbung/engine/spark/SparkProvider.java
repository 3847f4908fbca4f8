package id.lumbung.engine.spark;

import id.lumbung.engine.Engine;
import id.lumbung.engine.EngineProvider;
import id.lumbung.engine.EngineSettings;
import id.lumbung.engine.Engines;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.Shared;
import id.lumbung.engine.Work;
import id.lumbung.lake.Lake;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** Brings engines on Spark: connecting takes seconds, so it waits until the first is asked for. */
public final class SparkProvider implements EngineProvider {
    @Override
    public String name() {
        return "spark";
    }

    @Override
    public Engines engines(EngineSettings settings) {
        SparkEngines.settings(settings); // what is refused, is refused before work begins
        return new WhenNeeded(settings);
    }

    private static final class WhenNeeded implements Engines {
        private final EngineSettings settings;
        private @Nullable SparkEngines started;

        WhenNeeded(EngineSettings settings) {
            this.settings = settings;
        }

        @Override
        public Engine open(SecretIds ids, Path scratch, int memoryMegabytes) {
            return started().open(ids, scratch, memoryMegabytes);
        }

        @Override
        public boolean areElsewhere() {
            return true;
        }

        @Override
        public int width() {
            return started().width();
        }

        @Override
        public <T extends Serializable> Shared<T> share(T value) {
            return started().share(value);
        }

        @Override
        public <T extends Serializable> List<T> call(List<? extends Work<T>> works, Lake lake, Path scratch) {
            return started().call(works, lake, scratch);
        }

        /** Known before it is connected: deliveries are received without it. */
        @Override
        public Configuration fileSystems() {
            return SparkEngines.fileSystems(settings);
        }

        private synchronized SparkEngines started() {
            var engines = started == null ? SparkEngines.start(settings) : started;
            started = engines;
            return engines;
        }

        @Override
        public synchronized void close() {
            if (started != null) {
                started.close();
                started = null;
            }
        }
    }
}
