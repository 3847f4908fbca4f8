package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.engine.Engine;
import id.lumbung.engine.Engines;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Executors join a cluster after it has begun: how many files it cleans at a time is asked when there are files to clean. */
class CleanWidthIT {
    private static final int PEOPLE = 100;

    @Test
    void asksWhenCleaningBegins(@TempDir Path folder) throws IOException, SQLException {
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.clean(PEOPLE, 3, Warehouse.DATE)).writeFeeds(inbox);
        var asked = new Asked();
        var warehouse = Warehouse.empty(folder.resolve("rumah"));

        try (var workplace = new Workplace(warehouse.home().lake().toUri(), asked)) {
            new NightlyRefresh().refresh(warehouse.request(inbox, Warehouse.DATE, workplace), asked);
        }

        assertThat(asked.in).containsExactly("cleanVillages", "clean");
    }

    private static final class Asked implements Engines, ProgressListener {
        private final List<String> in = new ArrayList<>();
        private String step = "before any step";

        @Override
        public int width() {
            in.add(step);
            return 1;
        }

        @Override
        public Engine open(SecretIds ids, Path scratch, int memoryMegabytes) {
            return DuckDbEngine.open(ids, scratch, memoryMegabytes);
        }

        @Override
        public void stepStarted(String started, OptionalLong expectedRows) {
            step = started;
        }

        @Override
        public void advanced(long rows) {}

        @Override
        public void stepFinished(StepTime time) {}
    }
}
