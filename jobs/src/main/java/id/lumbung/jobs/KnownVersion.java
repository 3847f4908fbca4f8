package id.lumbung.jobs;

import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A version as an operator chooses among them.
 *
 * @param published when it was last shown; null where this database knows nothing of it
 * @param times how often it was shown
 * @param rows rows of all its tables together; null likewise
 * @param kept why it stays in the lake; none where the next publication removes it
 */
public record KnownVersion(
        StarVersion version,
        State state,
        @Nullable OffsetDateTime published,
        int times,
        @Nullable Long rows,
        Set<KeptBecause> kept) {
    /** What has become of a version. */
    public enum State {
        /** Readers see it. */
        SHOWN,
        /** It lies in the lake and can be shown. */
        HELD,
        /** It lies in the lake, and an operator went back behind it. */
        SET_ASIDE,
        /** It lies in the lake no more. */
        REMOVED
    }

    public KnownVersion {
        kept = Set.copyOf(kept);
    }

    static List<KnownVersion> of(List<PublicationRow> publications, Optional<Lake> lake, int newest) {
        var ids = new TreeSet<>(Comparator.comparing(StarVersion::id));
        publications.forEach(publication -> ids.add(publication.version()));
        var there = lake.map(StarVersion::published).orElse(List.of());
        ids.addAll(there);
        var last = publications.isEmpty()
                ? Optional.<PublicationRow>empty()
                : Optional.of(publications.get(publications.size() - 1));
        var setAside = there.stream()
                .filter(version -> version.isSetAside(lake.orElseThrow()))
                .toList();
        var keeping = last.flatMap(shown -> lake.map(known -> Keeping.of(known, shown, newest)));
        var versions = new ArrayList<KnownVersion>();
        for (var version : ids) {
            var shown = publications.stream()
                    .filter(publication -> publication.version().equals(version))
                    .toList();
            var newestShown = shown.isEmpty() ? null : shown.get(shown.size() - 1);
            versions.add(new KnownVersion(
                    version,
                    state(version, last, there, setAside),
                    newestShown == null ? null : newestShown.at(),
                    shown.size(),
                    newestShown == null ? null : newestShown.rows(),
                    keeping.map(known -> known.why(version)).orElse(Set.of())));
        }
        return versions;
    }

    private static State state(
            StarVersion version, Optional<PublicationRow> last, List<StarVersion> there, List<StarVersion> setAside) {
        if (last.map(shown -> shown.version().equals(version)).orElse(false)) {
            return State.SHOWN;
        }
        if (!there.contains(version)) {
            return State.REMOVED;
        }
        return setAside.contains(version) ? State.SET_ASIDE : State.HELD;
    }
}
