package id.lumbung.engine.spark;

import id.lumbung.engine.Engine;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.nio.file.Path;

class DuckDbEngineContractTest extends EngineContract {
    private static final int MEGABYTES = 256;

    @Override
    Engine open(Path scratch) {
        return DuckDbEngine.open(IDS, scratch, MEGABYTES);
    }
}
