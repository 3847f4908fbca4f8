package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well one feed's records were linked to the persons of Regsosek, and how well their NIKs alone would have linked
 * them.
 *
 * @param trueLinks records whose person is in Regsosek
 * @param found records taken for a person of Regsosek
 * @param right those of them that are that person and no other
 * @param foundByNik records whose NIK a record of Regsosek carries
 * @param rightByNik those of them that are that person and no other
 * @param beyondNik true links whose NIK no record of their person in Regsosek carries
 * @param rightBeyondNik those of them found right
 */
record LinkQuality(
        String feed,
        int trueLinks,
        int found,
        int right,
        int foundByNik,
        int rightByNik,
        int beyondNik,
        int rightBeyondNik) {
    private static final String REGISTER = "regsosek_individu";
    private static final List<String> LINKED_FEEDS =
            List.of("jkn_peserta", "bpjstk_peserta", "aparatur_desa", "pekerja_proyek", "bansos");

    /** The feeds whose records are about persons, the register first. */
    static final List<String> PERSON_FEEDS = personFeeds();

    private static List<String> personFeeds() {
        var feeds = new ArrayList<>(List.of(REGISTER));
        feeds.addAll(LINKED_FEEDS);
        return List.copyOf(feeds);
    }

    /**
     * Measures every feed.
     *
     * @param personByRecord the truth; records are written {@code feed,key}
     * @param idByRecord what linking made of it
     * @param nikByRecord usable NIKs
     */
    static List<LinkQuality> measure(
            Map<String, String> personByRecord, Map<String, String> idByRecord, Map<String, String> nikByRecord) {
        var registered = personByRecord.keySet().stream()
                .filter(record -> record.startsWith(REGISTER + ","))
                .toList();
        var persons = new HashSet<String>();
        var personsById = new HashMap<String, Set<String>>();
        var personsByNik = new HashMap<String, Set<String>>();
        for (var record : registered) {
            var person = require(personByRecord, record);
            persons.add(person);
            personsById
                    .computeIfAbsent(require(idByRecord, record), any -> new HashSet<>())
                    .add(person);
            var nik = nikByRecord.get(record);
            if (nik != null) {
                personsByNik.computeIfAbsent(nik, any -> new HashSet<>()).add(person);
            }
        }
        return LINKED_FEEDS.stream()
                .map(feed ->
                        new Count(feed, persons, personsById, personsByNik).of(personByRecord, idByRecord, nikByRecord))
                .toList();
    }

    /** Fails with the whole table where a feed falls short. */
    static void requireAtLeast(List<LinkQuality> feeds, double precision, double recall, double recallBeyondNik) {
        for (var feed : feeds) {
            assertThat(feed.trueLinks()).as("true links of %s", feed.feed()).isPositive();
        }
        var tooLow = feeds.stream()
                .filter(feed -> feed.precision() < precision
                        || feed.recall() < recall
                        || feed.recallBeyondNik() < recallBeyondNik)
                .map(LinkQuality::feed)
                .toList();
        assertThat(tooLow)
                .as(
                        "below precision %s, recall %s or recall beyond NIK %s%n%s%n",
                        precision, recall, recallBeyondNik, table(feeds))
                .isEmpty();
    }

    /** The figures of all feeds for a terminal. */
    static String table(List<LinkQuality> feeds) {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%-16s %9s %9s %9s | NIK only %9s %9s | beyond NIK %6s %9s",
                "feed",
                "true",
                "precision",
                "recall",
                "precision",
                "recall",
                "true",
                "recall"));
        for (var feed : feeds) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-16s %,9d %9.4f %9.4f | %8s %9.4f %9.4f | %10s %6d %9.4f",
                    feed.feed,
                    feed.trueLinks,
                    feed.precision(),
                    feed.recall(),
                    "",
                    share(feed.rightByNik, feed.foundByNik),
                    share(feed.rightByNik, feed.trueLinks),
                    "",
                    feed.beyondNik,
                    feed.recallBeyondNik()));
        }
        return String.join(System.lineSeparator(), lines);
    }

    double precision() {
        return share(right, found);
    }

    double recall() {
        return share(right, trueLinks);
    }

    double recallBeyondNik() {
        return share(rightBeyondNik, beyondNik);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1.0 : (double) part / whole;
    }

    private static String require(Map<String, String> byRecord, String record) {
        var value = byRecord.get(record);
        assertThat(value).as("what is known of %s", record).isNotNull();
        return String.valueOf(value);
    }

    /** Counts the records of one feed against the register. */
    private record Count(
            String feed,
            Set<String> persons,
            Map<String, Set<String>> personsById,
            Map<String, Set<String>> personsByNik) {
        LinkQuality of(
                Map<String, String> personByRecord, Map<String, String> idByRecord, Map<String, String> nikByRecord) {
            int trueLinks = 0;
            int found = 0;
            int right = 0;
            int foundByNik = 0;
            int rightByNik = 0;
            int beyondNik = 0;
            int rightBeyondNik = 0;
            for (var entry : personByRecord.entrySet()) {
                if (!entry.getKey().startsWith(feed + ",")) {
                    continue;
                }
                var person = entry.getValue();
                var linked = personsById.getOrDefault(require(idByRecord, entry.getKey()), Set.of());
                var nik = nikByRecord.get(entry.getKey());
                var ofNik = nik == null ? Set.<String>of() : personsByNik.getOrDefault(nik, Set.of());
                var isRight = linked.equals(Set.of(person));
                found += linked.isEmpty() ? 0 : 1;
                right += isRight ? 1 : 0;
                foundByNik += ofNik.isEmpty() ? 0 : 1;
                rightByNik += ofNik.equals(Set.of(person)) ? 1 : 0;
                if (persons.contains(person)) {
                    trueLinks++;
                    if (!ofNik.contains(person)) {
                        beyondNik++;
                        rightBeyondNik += isRight ? 1 : 0;
                    }
                }
            }
            return new LinkQuality(feed, trueLinks, found, right, foundByNik, rightByNik, beyondNik, rightBeyondNik);
        }
    }
}
