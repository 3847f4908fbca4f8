package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.Contracts;
import id.lumbung.jobs.Receptions.Place;
import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReceptionsTest {
    private static final Contracts CONTRACTS = Contracts.load();
    private static final LocalDate CLOSING = LocalDate.of(2026, 10, 31);

    /** Receptions as {@code feed/date=content}. */
    private static Receptions of(String... receptions) {
        var contents = new TreeMap<Place, String>();
        for (var reception : receptions) {
            var parts = reception.split("[/=]", -1);
            contents.put(new Place(parts[0], LocalDate.parse(parts[1])), parts[2]);
        }
        return new Receptions(contents);
    }

    @Test
    void countsTheNewestDeliveryOfASnapshotFeedAndEveryOneOfAnAppendFeed() {
        var received = of(
                "jkn_peserta/2026-10-05=a",
                "jkn_peserta/2026-10-30=b",
                "jkn_peserta/2026-11-02=c",
                "bansos/2026-09-25=d",
                "bansos/2026-10-25=e",
                "bansos/2026-11-01=f");

        assertThat(received.on(CONTRACTS, CLOSING))
                .isEqualTo(of("jkn_peserta/2026-10-30=b", "bansos/2026-09-25=d", "bansos/2026-10-25=e"));
    }

    @Test
    void findsWhatIsNewAndWhatIsOther() {
        var known = of("bansos/2026-09-25=d", "jkn_peserta/2026-10-05=a");
        var now = of("bansos/2026-09-25=x", "bansos/2026-10-25=e", "jkn_peserta/2026-10-30=b");

        assertThat(now.since(known, CONTRACTS))
                .extracting(Place::toString)
                .containsExactly("bansos/2026-09-25", "bansos/2026-10-25", "jkn_peserta/2026-10-30");
    }

    @Test
    void findsWhatIsWithdrawn() {
        var known = of("bansos/2026-09-25=d", "bansos/2026-10-25=e", "jkn_peserta/2026-10-30=b");
        var now = of("bansos/2026-10-25=e", "jkn_peserta/2026-10-05=a");

        assertThat(now.since(known, CONTRACTS))
                .extracting(Place::toString)
                .containsExactly("bansos/2026-09-25", "jkn_peserta/2026-10-30");
    }

    @Test
    void findsNothingWhereNothingDiffers() {
        assertThat(of("bansos/2026-09-25=d").since(of("bansos/2026-09-25=d"), CONTRACTS))
                .isEmpty();
    }

    @Test
    void readsWhatItKept(@TempDir Path folder) {
        var lake = Lake.open(folder.toUri());
        var version = new StarVersion("2026-10-31-001");
        var kept = of("bansos/2026-09-25=d", "jkn_peserta/2026-10-30=b");

        kept.keep(lake, version);

        assertThat(Receptions.find(lake, version)).contains(kept);
        assertThat(Receptions.find(lake, new StarVersion("2026-10-30-001"))).isEmpty();
    }
}
