package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.lake.Lake;
import id.lumbung.star.HistoryKind;
import id.lumbung.star.Model;
import id.lumbung.star.StarVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One lake, two engines: the same links and the same star. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StarOnBothEnginesIT {
    private static final DemoSettings SETTINGS = DemoSettings.usual(600, 12, Warehouse.DATE);
    private static final SecretIds IDS = new SecretIds(Warehouse.SECRET.getBytes(StandardCharsets.UTF_8));
    private static final int MEGABYTES = 512;

    private Path folder;
    private Lake lake;
    private BuiltStar onDuckDb;
    private BuiltStar onSpark;

    @BeforeAll
    void buildsOnBoth(@TempDir Path folder) throws IOException, SQLException {
        this.folder = folder;
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(SETTINGS).writeFeeds(inbox);
        var warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        lake = Lake.open(warehouse.home().lake().toUri());
        var deliveries = StarVersion.findNewest(lake).orElseThrow().deliveries(lake);
        try (var engine = duckDb()) {
            onDuckDb = BuiltStar.build(engine, lake, deliveries, Warehouse.DATE + "-901");
        }
        try (var spark = LocalSpark.start(folder.resolve("spark"));
                var engine = spark.open(IDS)) {
            onSpark = BuiltStar.build(engine, lake, deliveries, Warehouse.DATE + "-902");
        }
    }

    private Engine duckDb() {
        return DuckDbEngine.open(IDS, folder.resolve("spill"), MEGABYTES);
    }

    @Test
    void learnsTheSameWeights() {
        var expected = onDuckDb.model();
        var learned = onSpark.model();

        assertThat(learned.pairs()).isEqualTo(expected.pairs()).isPositive();
        expected.shares().forEach((comparison, levels) -> {
            for (int level = 0; level < levels.size(); level++) {
                assertThat(Objects.requireNonNull(learned.shares().get(comparison))
                                .get(level)
                                .weight())
                        .as(comparison + " " + level)
                        .isCloseTo(levels.get(level).weight(), within(1e-9));
            }
        });
    }

    @Test
    void buildsTheSameTables() {
        var differences = new TreeMap<String, String>();
        try (var engine = duckDb()) {
            for (var table : onDuckDb.models().published()) {
                differences.putAll(new TablePair(
                                table.publishedName(),
                                lake.address(onDuckDb.version().folder(table)),
                                lake.address(onSpark.version().folder(table)),
                                key(table))
                        .differences(engine));
            }
        }

        assertThat(differences).isEmpty();
    }

    private static List<String> key(Model table) {
        return table.history() == HistoryKind.SCD2
                ? List.of(table.name().substring("dim_".length()) + "_key")
                : table.grain();
    }
}
