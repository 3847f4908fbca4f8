package id.lumbung.star.change;

import id.lumbung.clean.RulesVersion;
import id.lumbung.feed.Contract;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import id.lumbung.star.Models;
import id.lumbung.star.StarVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the figures of a version come from besides links: fingerprints of the rules and of the deliveries as they arrived.
 * Kept in the version's folder as {@code asal.tsv}.
 *
 * @param fingerprints by name: {@code model/…}, {@code acuan/…}, {@code kontrak/…}, {@code pembersihan}, and
 *     {@code kiriman/<feed>/<date>/<key>}
 */
public record Provenance(SortedMap<String, String> fingerprints) {
    private static final String FILE = "/asal.tsv";
    private static final String DELIVERY = "kiriman/";
    private static final String CONTRACT = "kontrak/";
    private static final String CLEANING = "pembersihan";
    private static final String VILLAGES = "wilayah";

    public Provenance {
        fingerprints = new TreeMap<>(fingerprints);
    }

    /**
     * Of what is built today.
     *
     * @param contents fingerprints of the deliveries as they arrived, by what they were cleaned to
     */
    public static Provenance of(Models models, List<Contract> contracts, Map<CleanDelivery, String> contents) {
        var fingerprints = new TreeMap<>(Recomputation.rules(models));
        for (var contract : contracts) {
            fingerprints.put(CONTRACT + contract.feed(), contract.contentHash());
        }
        fingerprints.put(CLEANING, RulesVersion.current());
        contents.forEach((delivery, content) -> fingerprints.put(name(delivery), content));
        return new Provenance(fingerprints);
    }

    /** Of a version; empty where an older release made it. */
    public static Optional<Provenance> find(Lake lake, StarVersion version) {
        return lake.findText(version.folder() + FILE).map(text -> {
            var fingerprints = new TreeMap<String, String>();
            text.lines().map(line -> line.split("\t", 2)).forEach(cells -> fingerprints.put(cells[0], cells[1]));
            return new Provenance(fingerprints);
        });
    }

    public void keep(Lake lake, StarVersion version) {
        lake.writeText(
                version.folder() + FILE,
                fingerprints.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    /** The rules that are new, gone or other than in {@code older}. */
    SortedSet<String> rulesChangedSince(Provenance older) {
        var mine = rules();
        var theirs = older.rules();
        var names = new TreeSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        names.removeIf(name -> Objects.equals(mine.get(name), theirs.get(name)));
        return names;
    }

    private Map<String, String> rules() {
        var rules = new HashMap<>(fingerprints);
        rules.keySet().removeIf(name -> name.startsWith(DELIVERY));
        return rules;
    }

    /** Whether records of the feed would be cleaned otherwise, given what changed among the rules. */
    static boolean isCleanedOtherwise(String feed, SortedSet<String> changed) {
        return changed.contains(CLEANING) || changed.contains(CONTRACT + VILLAGES) || isReadOtherwise(feed, changed);
    }

    /** Whether the feed's columns may be others now. */
    static boolean isReadOtherwise(String feed, SortedSet<String> changed) {
        return changed.contains(CONTRACT + feed);
    }

    /** Whether two clean deliveries of the two versions are one delivery, the same as it arrived. */
    boolean isSameArrival(CleanDelivery mine, CleanDelivery other, Provenance others) {
        var content = fingerprints.get(name(mine));
        return mine.feed().equals(other.feed())
                && mine.date().equals(other.date())
                && content != null
                && content.equals(others.fingerprints.get(name(other)));
    }

    private static String name(CleanDelivery delivery) {
        return DELIVERY + delivery.feed() + "/" + delivery.date() + "/" + delivery.key();
    }
}
