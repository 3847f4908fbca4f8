package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An invented regency without dirt: every number of its truth comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedRegencyIT {
    private static final DemoSettings SETTINGS = DemoSettings.clean(600, 11, Warehouse.DATE);

    private Path truth;
    private Warehouse warehouse;

    @BeforeAll
    void refreshes(@TempDir Path folder) throws IOException, SQLException {
        truth = folder.resolve("truth");
        var regency = RegencyGenerator.generate(SETTINGS);
        regency.writeFeeds(folder.resolve("inbox"));
        regency.writeTruth(truth);
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(folder.resolve("inbox"), Warehouse.DATE);
    }

    @Test
    void publishesEveryIndicatorOfTheTruthAndNoOther() throws IOException, SQLException {
        IndicatorTruth.read(truth.resolve("indicators.csv")).requireIn(warehouse);
    }

    @Test
    void showsThePublicTheSameValuesOrHidesThem() throws SQLException {
        assertThat(IndicatorTruth.wronglyPublished(warehouse)).isEmpty();
        assertThat(warehouse.lines("select distinct disembunyikan from mart.indikator where tingkat = 'DESA'"))
                .containsExactlyInAnyOrder("t", "f");
    }

    @Test
    void booksEveryFileAndFindsNothingToRejectOrSetAside() throws IOException, SQLException {
        assertThat(Books.ledger(warehouse)).isEqualTo(Books.lines(truth.resolve("ledger.csv")));
        assertThat(Books.rejections(warehouse)).isEmpty();
        assertThat(Books.issues(warehouse)).isEmpty();
    }

    @Test
    void takesTwoRecordsForOnePersonWhereTheirNikSaysSo() throws IOException, SQLException {
        LinkTruth.read(truth.resolve("links.csv")).requireIn(warehouse);
    }
}
