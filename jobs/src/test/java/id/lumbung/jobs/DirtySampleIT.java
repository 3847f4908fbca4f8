package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The dirty shared samples, every format as delivered: ledger, rejections and issues come out line by line, and nearly
 * every record finds its person, on the milder sample so nearly that every indicator is exact. One run serves all, since a
 * run is what takes the time.
 */
class DirtySampleIT {
    /** Where every record must find its person, every indicator follows. */
    private static final double EXACT_INDICATORS = 0.999;

    /** The truth knows of a NIK that the delivered cells have lost. */
    private static final Set<String> SEEN_ON_THE_PERSON = Set.of("NIK_SAH");

    @ParameterizedTest
    @CsvSource({"contoh, 0.9995, 0.999, 0.98", "contoh-sulit, 0.999, 0.996, 0.96"})
    void booksAndLinksWhatTheTruthTells(
            String name, double precision, double recall, double recallBeyondNik, @TempDir Path folder)
            throws IOException, SQLException {
        var sample = SharedSample.folder(name);
        SharedSample.assumePresent(sample);
        var truth = sample.resolve("truth");
        var warehouse = Warehouse.empty(folder);

        warehouse.refresh(sample.resolve("inbox"), Warehouse.DATE);

        assertThat(Books.ledger(warehouse)).isEqualTo(Books.lines(truth.resolve("ledger.csv")));
        assertThat(Books.rejections(warehouse)).isEqualTo(Books.lines(truth.resolve("rejects.csv")));
        assertThat(Books.issues(warehouse)).isEqualTo(Books.lines(truth.resolve("issues.csv")));
        var feeds = LinkTruth.read(truth.resolve("links.csv")).qualityIn(warehouse);
        System.out.printf("%s%n%s%n", name, LinkQuality.table(feeds));
        LinkQuality.requireAtLeast(feeds, precision, recall, recallBeyondNik);
        if (recall >= EXACT_INDICATORS) {
            IndicatorTruth.read(truth.resolve("indicators.csv")).requireIn(warehouse, SEEN_ON_THE_PERSON);
        }
    }
}
