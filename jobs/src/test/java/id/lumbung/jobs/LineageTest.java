package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.star.StarVersion;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final StarVersion MONDAY = new StarVersion("2026-11-16-001");
    private static final StarVersion TUESDAY = new StarVersion("2026-11-17-001");
    private static final StarVersion WEDNESDAY = new StarVersion("2026-11-18-001");
    private static final StarVersion THURSDAY = new StarVersion("2026-11-19-001");

    private final List<PublicationRow> publications = new ArrayList<>();

    private void built(StarVersion version, StarVersion... parent) {
        add(version, PublicationReason.JALAN, parent.length == 0 ? Optional.empty() : Optional.of(parent[0]));
    }

    private void chosen(StarVersion version) {
        add(version, PublicationReason.PILIHAN, Optional.empty());
    }

    private void add(StarVersion version, PublicationReason reason, Optional<StarVersion> parent) {
        publications.add(new PublicationRow(
                version.id() + "." + publications.size(),
                version,
                parent,
                reason,
                OffsetDateTime.of(2026, 11, 20, 1, publications.size(), 0, 0, ZoneOffset.UTC),
                1));
    }

    @Test
    void countsEveryVersionWhereNobodyWentBack() {
        built(MONDAY);
        built(TUESDAY, MONDAY);

        assertThat(Lineage.of(publications).counting()).containsExactlyInAnyOrder(MONDAY, TUESDAY);
        assertThat(Lineage.of(publications).setAside()).isEmpty();
    }

    @Test
    void setsAsideWhatCameAfterTheOneGoneBackTo() {
        built(MONDAY);
        built(TUESDAY, MONDAY);
        built(WEDNESDAY, TUESDAY);
        chosen(MONDAY);

        assertThat(Lineage.of(publications).counting()).containsExactly(MONDAY);
        assertThat(Lineage.of(publications).setAside()).containsExactlyInAnyOrder(TUESDAY, WEDNESDAY);
    }

    @Test
    void leavesThemAsideWhenARunBuildsUponTheOneGoneBackTo() {
        built(MONDAY);
        built(TUESDAY, MONDAY);
        built(WEDNESDAY, TUESDAY);
        chosen(MONDAY);
        built(THURSDAY, MONDAY);

        assertThat(Lineage.of(publications).counting()).containsExactlyInAnyOrder(MONDAY, THURSDAY);
        assertThat(Lineage.of(publications).setAside()).containsExactlyInAnyOrder(TUESDAY, WEDNESDAY);
    }

    @Test
    void bringsBackWhatTheOneGoneForwardToWasBuiltUpon() {
        built(MONDAY);
        built(TUESDAY, MONDAY);
        built(WEDNESDAY, TUESDAY);
        chosen(MONDAY);
        built(THURSDAY, MONDAY);
        chosen(WEDNESDAY);

        assertThat(Lineage.of(publications).counting()).containsExactlyInAnyOrder(MONDAY, TUESDAY, WEDNESDAY);
        assertThat(Lineage.of(publications).setAside()).containsExactly(THURSDAY);
    }

    @Test
    void setsAsideADateRunAgainAfterTheOneGoneBackTo() {
        var again = new StarVersion("2026-11-16-002");
        built(MONDAY);
        built(TUESDAY, MONDAY);
        built(again);
        built(WEDNESDAY, again);
        chosen(TUESDAY);

        assertThat(Lineage.of(publications).counting()).containsExactlyInAnyOrder(MONDAY, TUESDAY);
        assertThat(Lineage.of(publications).setAside()).containsExactlyInAnyOrder(again, WEDNESDAY);
    }
}
