package id.lumbung.engine.spark;

import id.lumbung.engine.Engine;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class SparkEngineContractIT extends EngineContract {
    private static SparkEngines engines;

    @BeforeAll
    static void startSpark(@TempDir Path scratch) {
        engines = LocalSpark.start(scratch);
    }

    @AfterAll
    static void stopSpark() {
        engines.close();
    }

    @Override
    Engine open(Path scratch) {
        return engines.open(IDS);
    }
}
