package id.lumbung.linking;

import id.lumbung.link.LinkModel;
import id.lumbung.link.Thresholds;
import java.util.List;
import java.util.Optional;

/**
 * Why a record was taken for one person and no other. Holds no value of a person and no record key.
 *
 * @param version of the star
 * @param person the id of its person
 * @param method how that was decided, as {@code identitas.tautan.cara} has it
 * @param inRegsosek whether Regsosek holds the person
 * @param weighedFor feed of the record that was weighed for this one, with which it shares a NIK
 * @param pairs what it was held against, what decided first
 * @param linked all records of its person
 * @param doubted records that a clerk is asked about, whether they are this record's person's
 */
public record Explanation(
        String version,
        LinkModel model,
        Thresholds thresholds,
        String feed,
        String person,
        String method,
        boolean inRegsosek,
        Optional<String> weighedFor,
        List<ComparedPair> pairs,
        List<LinkedRecords> linked,
        List<LinkedRecords> doubted) {
    /** How many records of a feed were linked the same way. */
    public record LinkedRecords(String feed, String method, long count) {}

    /** Whether a clerk is asked about it. */
    public boolean inReview() {
        return pairs.stream().anyMatch(pair -> pair.role() == ComparedPair.Role.REVIEW);
    }
}
