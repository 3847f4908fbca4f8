package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.spark.SparkEngines;
import id.lumbung.lake.Lake;
import id.lumbung.publish.Publication;
import id.lumbung.star.StarVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Versions that DuckDB built and showed, shown again by executors that write to PostgreSQL themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublishedBySparkIT {
    private static final DemoSettings SETTINGS = DemoSettings.clean(700, 23, Warehouse.DATE);
    private static final LocalDate NEXT = Warehouse.DATE.plusDays(1);
    private static final StarVersion FIRST = new StarVersion(Warehouse.DATE + "-001");
    private static final StarVersion SECOND = new StarVersion(NEXT + "-001");
    private static final Set<String> OWN = Set.of(
            "ops.terbitan",
            "ops.pemeriksaan",
            "ops.perubahan_indikator",
            "ops.jalan",
            "ops.hak_wilayah",
            "ops.riwayat_skema",
            "identitas.garam",
            "identitas.log_akses");

    private Warehouse warehouse;
    private SparkEngines spark;
    private Engine engine;
    private Map<String, String> first;
    private Map<String, String> second;

    @BeforeAll
    void refreshesTwoNightsAndForgetsThemInPostgresql(@TempDir Path folder) throws IOException, SQLException {
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(SETTINGS).writeFeeds(inbox);
        new ChangedRecords(inbox).deliver(NEXT);
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        first = contents();
        warehouse.refresh(inbox, NEXT);
        second = contents();
        TestPostgres.dropWarehouse();
        Migrations.apply(warehouse.database().dataSource(Role.PEMILIK));
        spark = LocalSpark.start(folder.resolve("spark"));
        engine = spark.open(SecretIds.unused());
    }

    @AfterAll
    void stops() {
        engine.close();
        spark.close();
    }

    private Map<String, String> contents() throws SQLException {
        return warehouse.contents(warehouse.tables("gudang", "mart", "identitas", "ops").stream()
                .filter(table -> !OWN.contains(table))
                .toList());
    }

    private List<String> staged() throws SQLException {
        return warehouse.tables("penampungan");
    }

    private Publication show(StarVersion version) throws SQLException {
        return new ShowVersion(
                        warehouse.home(), Lake.open(warehouse.home().lake().toUri()), warehouse.database(), engine)
                .show(version, PublicationNote.of(PublicationReason.JALAN, Optional.empty()))
                .publication();
    }

    @Test
    @Order(1)
    void fillsTheTablesThatDuckDbFilled() throws SQLException {
        var publication = show(FIRST);

        assertThat(contents()).isEqualTo(first);
        assertThat(publication.tables()).allSatisfy(table -> {
            assertThat(table.written()).isEqualTo(table.content().rows());
            assertThat(table.removed()).isZero();
        });
        assertThat(staged()).isEmpty();
    }

    @Test
    @Order(2)
    void writesTheDifferenceThatDuckDbWrote() throws SQLException {
        var publication = show(SECOND);

        assertThat(second).isNotEqualTo(first);
        assertThat(contents()).isEqualTo(second);
        assertThat(publication.tables())
                .anyMatch(table -> table.name().startsWith("identitas.") && table.written() > 0)
                .anyMatch(table -> table.removed() > 0)
                .anyMatch(table -> !table.isChanged());
        assertThat(staged()).isEmpty();
    }
}
