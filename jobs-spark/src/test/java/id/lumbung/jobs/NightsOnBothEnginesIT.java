package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.engine.spark.LocalSpark;
import id.lumbung.link.LinkModels;
import id.lumbung.star.Models;
import id.lumbung.star.StarVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same deliveries night after night, one of them late: whichever engine computes, the same is kept and shown. Spark plans and
 * compiles as it does for operators, but for parts of a shuffle, of which it would make one of so few rows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightsOnBothEnginesIT {
    private static final int PEOPLE = 300;
    private static final long SEED = 12;
    private static final int MEGABYTES = 512;

    private static final Map<String, String> DIVIDED = Map.of("spark.sql.adaptive.coalescePartitions.enabled", "false");

    private static final int PARTS = 2;

    private Path folder;
    private KeptNights onDuckDb;
    private KeptNights onSpark;

    @BeforeAll
    void runsTheNightsOnBoth(@TempDir Path folder) throws IOException, SQLException {
        this.folder = folder;
        var regency = ChangingRegency.deliver(folder, PEOPLE, SEED);
        onDuckDb = KeptNights.of(regency, folder.resolve("duckdb"), DuckDbEngine::open);
        try (var spark = LocalSpark.startForLargeTables(folder.resolve("spark"), PARTS, DIVIDED)) {
            onSpark = KeptNights.of(regency, folder.resolve("rumah-spark"), spark);
        }
    }

    private Engine duckDb() {
        return DuckDbEngine.open(SecretIds.unused(), folder.resolve("spill"), MEGABYTES);
    }

    @Test
    void publishesOctoberTwiceAndNovemberAfterIt() {
        assertThat(onSpark.versions())
                .extracting(StarVersion::id)
                .containsExactly("2026-10-31-001", "2026-10-31-002", "2026-11-02-001");
        assertThat(onDuckDb.versions()).isEqualTo(onSpark.versions());
    }

    @Test
    void keepsTheSameTablesInEveryVersion() {
        try (var engine = duckDb()) {
            assertThat(onDuckDb.differences(onSpark, engine)).isEmpty();
        }
    }

    @Test
    void learnsTheSameWeights() {
        var expected = new LinkModels(onDuckDb.lake()).findNewest().orElseThrow();
        var learned = new LinkModels(onSpark.lake()).findNewest().orElseThrow();

        assertThat(learned.pairs()).isEqualTo(expected.pairs()).isPositive();
        assertThat(learned.shares()).hasSameSizeAs(expected.shares());
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

    /** Without them the comparison would prove little. */
    @ParameterizedTest
    @CsvSource({
        "gudang.dim_penduduk, 2000",
        "gudang.dim_keluarga, 150",
        "gudang.fact_kepesertaan, 5000",
        "gudang.fact_kesejahteraan, 300",
        "gudang.fact_iuran, 3000",
        "gudang.fact_bantuan, 500",
        "gudang.fact_indikator, 9000",
        "mart.indikator, 9000",
        "identitas.tautan, 5000",
        "identitas.registri, 5500",
        "identitas.riwayat_tautan, 5",
        "identitas.alias, 1",
        "ops.buku_besar, 30",
        "ops.masalah, 100",
        "ops.penolakan, 50"
    })
    void hasRowsEnoughToCompare(String table, long fewest) {
        var last = onSpark.versions().get(onSpark.versions().size() - 1);
        var model = Models.load().published().stream()
                .filter(published -> published.publishedName().equals(table))
                .findFirst()
                .orElseThrow();
        try (var engine = duckDb()) {
            engine.readParquet("isi", List.of(onSpark.lake().address(last.folder(model))));
            var rows = Objects.requireNonNull(
                    engine.rows("select count(*) from isi").get(0)[0]);

            assertThat((Long) rows).isGreaterThanOrEqualTo(fewest);
        }
    }

    @Test
    void showsReadersTheSame() {
        assertThat(onSpark.shown()).isEqualTo(onDuckDb.shown()).hasSizeGreaterThan(40);
    }

    @Test
    void findsTheSameInEveryCheck() {
        assertThat(onSpark.checks()).isEqualTo(onDuckDb.checks()).hasSizeGreaterThan(700);
        assertThat(onSpark.checks()).filteredOn(line -> !line.endsWith(",[]")).hasSizeGreaterThan(5);
    }

    @Test
    void findsTheSameCausesWhereFiguresMoved() {
        assertThat(onSpark.changes()).isEqualTo(onDuckDb.changes()).hasSizeGreaterThan(40);
    }
}
