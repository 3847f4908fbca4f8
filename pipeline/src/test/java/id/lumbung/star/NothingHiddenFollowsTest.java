package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.lumbung.star.attack.Disclosure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that the marts hide of a village or kecamatan can be worked out from all that they show. */
class NothingHiddenFollowsTest {
    private static final Path SHARED = Path.of("..", "..", "shared");

    @ParameterizedTest
    @ValueSource(strings = "contoh-bersih")
    void ofASampleRegency(String sample) throws SQLException {
        var inbox = SHARED.resolve(sample).resolve("inbox");
        assumeThat(inbox).isDirectory();
        try (var fixture = ModelFixture.on("2026-11-19")) {
            fixture.deliverInbox(inbox);
            fixture.run("indikator").run("kebutuhan_iuran");
            var disclosure = Disclosure.read(select -> rows(fixture, select));

            assertThat(disclosure.smallCellsShown()).isEmpty();
            assertThat(disclosure.smallCountsWithoutDoubt()).isEmpty();
        }
    }

    private static List<List<String>> rows(ModelFixture fixture, String select) {
        try {
            return fixture.rows(select);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
