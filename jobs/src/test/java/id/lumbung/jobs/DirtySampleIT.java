package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dirty shared samples, every format as delivered: ledger, rejections and issues come out line by line. */
class DirtySampleIT {
    @ParameterizedTest
    @ValueSource(strings = {"contoh", "contoh-sulit"})
    void booksWhatTheTruthTells(String name, @TempDir Path folder) throws IOException, SQLException {
        var sample = SharedSample.folder(name);
        SharedSample.assumePresent(sample);
        var truth = sample.resolve("truth");
        var warehouse = Warehouse.empty(folder);

        warehouse.refresh(sample.resolve("inbox"), Warehouse.DATE);

        assertThat(Books.ledger(warehouse)).isEqualTo(Books.lines(truth.resolve("ledger.csv")));
        assertThat(Books.rejections(warehouse)).isEqualTo(Books.lines(truth.resolve("rejects.csv")));
        assertThat(Books.issues(warehouse)).isEqualTo(Books.lines(truth.resolve("issues.csv")));
    }
}
