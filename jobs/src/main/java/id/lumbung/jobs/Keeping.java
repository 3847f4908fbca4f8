package id.lumbung.jobs;

import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of the versions in the lake outlive the others, and why. */
record Keeping(Map<StarVersion, Set<KeptBecause>> reasons) {
    /**
     * Decides.
     *
     * @param shown the publication that readers see
     * @param newest number of run dates whose versions all stay
     */
    static Keeping of(Lake lake, PublicationRow shown, int newest) {
        var there = StarVersion.published(lake);
        var reasons = new HashMap<StarVersion, Set<KeptBecause>>();
        there.forEach(version -> reasons.put(version, EnumSet.noneOf(KeptBecause.class)));
        keep(reasons, List.of(shown.version()), KeptBecause.SHOWN);
        keep(reasons, shown.parent().stream().toList(), KeptBecause.PARENT);
        keep(reasons, ofNewestDates(there, newest), KeptBecause.NEWEST);
        keep(reasons, StarVersion.lastOfClosedMonths(lake, shown.version().date()), KeptBecause.MONTH_END);
        return new Keeping(reasons);
    }

    /** A replay of past dates leaves several versions of each: they are one night's, and go together. */
    private static List<StarVersion> ofNewestDates(List<StarVersion> versions, int newest) {
        var dates = versions.stream()
                .map(StarVersion::date)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(newest)
                .toList();
        return versions.stream()
                .filter(version -> dates.contains(version.date()))
                .toList();
    }

    private static void keep(
            Map<StarVersion, Set<KeptBecause>> reasons, Collection<StarVersion> versions, KeptBecause why) {
        versions.forEach(version -> Optional.ofNullable(reasons.get(version)).ifPresent(known -> known.add(why)));
    }

    Set<KeptBecause> why(StarVersion version) {
        return reasons.getOrDefault(version, Set.of());
    }

    private List<StarVersion> those(boolean kept) {
        return reasons.entrySet().stream()
                .filter(version -> version.getValue().isEmpty() != kept)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(StarVersion::id))
                .toList();
    }

    /** Removes the versions that nothing keeps, and the clean deliveries that none of the others is made of. */
    void apply(Lake lake) {
        those(false).forEach(version -> version.remove(lake));
        var deliveries =
                those(true).stream().map(version -> version.deliveries(lake)).toList();
        // A version of an older release does not say what it is made of.
        if (deliveries.stream().noneMatch(List::isEmpty)) {
            CleanDelivery.removeOthers(
                    lake, deliveries.stream().flatMap(List::stream).toList());
        }
    }
}
