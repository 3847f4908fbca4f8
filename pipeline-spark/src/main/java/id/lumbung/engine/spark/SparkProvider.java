package id.lumbung.engine.spark;

import id.lumbung.engine.Engine;
import id.lumbung.engine.EngineProvider;
import id.lumbung.engine.EngineSettings;
import id.lumbung.engine.Engines;
import id.lumbung.engine.SecretIds;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Brings engines on Spark: connecting takes seconds, so it waits until the first is asked for. */
public final class SparkProvider implements EngineProvider {
    @Override
    public String name() {
        return "spark";
    }

    @Override
    public Engines engines(EngineSettings settings) {
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
