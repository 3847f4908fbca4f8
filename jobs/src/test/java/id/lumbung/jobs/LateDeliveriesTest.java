package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.Contracts;
import id.lumbung.jobs.Receptions.Place;
import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LateDeliveriesTest {
    private static final Contracts CONTRACTS = Contracts.load();
    private static final StarVersion OCTOBER = new StarVersion("2026-10-31-001");

    @TempDir
    private Path folder;

    private Lake lake;

    @BeforeEach
    void closesOctoberWithTheDeliveryOfTheTwentieth() {
        lake = Lake.open(folder.toUri());
        new Receptions(new TreeMap<>(Map.of(new Place("jkn_peserta", LocalDate.of(2026, 10, 20)), "a")))
                .keep(lake, OCTOBER);
        OCTOBER.markPublished(lake);
    }

    private boolean mayCount(String feed, int month, int day, LocalDate today) {
        return new LateDeliveries(lake, CONTRACTS, today)
                .mayCount(CONTRACTS.require(feed), LocalDate.of(2026, month, day));
    }

    @Test
    void looksAtWhatCountsInAMonthThatHasPassedAndAtWhatWouldCountInItsPlace() {
        var today = LocalDate.of(2026, 11, 5);

        assertThat(mayCount("jkn_peserta", 10, 20, today)).isTrue();
        assertThat(mayCount("jkn_peserta", 10, 25, today)).isTrue();
        assertThat(mayCount("jkn_peserta", 10, 5, today)).isFalse();
        assertThat(mayCount("jkn_peserta", 11, 2, today)).isFalse();
        assertThat(mayCount("bpjstk_peserta", 10, 5, today)).isTrue();
    }

    @Test
    void looksAtNoneOfTheMonthThatIsRunning() {
        assertThat(mayCount("jkn_peserta", 10, 25, LocalDate.of(2026, 10, 31))).isFalse();
    }

    @Test
    void findsTheDeliveryThatIsGone() {
        assertThat(new LateDeliveries(lake, CONTRACTS, LocalDate.of(2026, 11, 5)).find())
                .extracting(Place::toString)
                .containsExactly("jkn_peserta/2026-10-20");
    }
}
