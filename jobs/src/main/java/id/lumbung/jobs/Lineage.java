package id.lumbung.jobs;

import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The versions that count, as the list of publications tells: going back to one sets aside those of later dates and those
 * made after it, going forward again brings back the one chosen and those it was built upon.
 *
 * @param counting the versions that runs may build upon
 * @param setAside the versions that an operator went back behind
 */
record Lineage(Set<StarVersion> counting, Set<StarVersion> setAside) {
    Lineage {
        counting = Set.copyOf(counting);
        setAside = Set.copyOf(setAside);
    }

    /** Follows the publications, in the order in which they were shown. */
    static Lineage of(List<PublicationRow> publications) {
        var counts = new TreeMap<String, Boolean>();
        var parents = new HashMap<StarVersion, Optional<StarVersion>>();
        var places = new HashMap<String, Integer>();
        for (var publication : publications) {
            var chosen = publication.version();
            parents.putIfAbsent(chosen, publication.parent());
            places.putIfAbsent(chosen.id(), places.size());
            if (publication.reason() == PublicationReason.PILIHAN) {
                counts.replaceAll((version, counting) -> counting
                        && version.compareTo(chosen.id()) <= 0
                        && Objects.requireNonNull(places.get(version))
                                <= Objects.requireNonNull(places.get(chosen.id())));
                bringBack(chosen, parents, counts);
            }
            counts.put(chosen.id(), true);
        }
        return new Lineage(those(counts, true), those(counts, false));
    }

    private static void bringBack(
            StarVersion chosen, Map<StarVersion, Optional<StarVersion>> parents, Map<String, Boolean> counts) {
        var ancestor = parents.getOrDefault(chosen, Optional.empty());
        while (ancestor.isPresent()) {
            counts.computeIfPresent(ancestor.get().id(), (version, known) -> true);
            ancestor = parents.getOrDefault(ancestor.get(), Optional.empty());
        }
    }

    private static Set<StarVersion> those(Map<String, Boolean> counts, boolean counting) {
        return counts.entrySet().stream()
                .filter(version -> version.getValue() == counting)
                .map(version -> new StarVersion(version.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Marks the versions in the lake accordingly; those that no publication knows stay as they are. */
    void mark(Lake lake) {
        for (var version : counting) {
            if (lake.exists(version.folder())) {
                if (!version.wasPublished(lake)) {
                    version.markPublished(lake);
                }
                if (version.isSetAside(lake)) {
                    version.setAside(lake, false);
                }
            }
        }
        for (var version : setAside) {
            if (lake.exists(version.folder())) {
                if (!version.wasPublished(lake)) {
                    version.markPublished(lake);
                }
                if (!version.isSetAside(lake)) {
                    version.setAside(lake, true);
                }
            }
        }
    }
}
