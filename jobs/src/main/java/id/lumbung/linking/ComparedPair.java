package id.lumbung.linking;

import id.lumbung.review.Evidence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that the one asked about was held against.
 *
 * @param feed of the other record
 * @param person its person's id; null where its record is there no more
 * @param parts level and weight of each comparison; empty where a rule of the NIK decided without weighing
 * @param bits weight of the pair as linking reckoned it, less what it takes to be likely at all; null unless weighed
 * @param probability that both are one person, among all candidates; null unless weighed
 */
public record ComparedPair(
        Role role,
        Reason reason,
        String feed,
        @Nullable String person,
        List<Evidence> parts,
        @Nullable BigDecimal bits,
        @Nullable Double probability) {
    /** What became of a pair. */
    public enum Role {
        JOINED,
        REVIEW,
        LOST
    }

    /** Why. */
    public enum Reason {
        SAME_NIK,
        CLERK_JOINED,
        WEIGHT,
        OTHERS_ALIKE,
        BETWEEN_THRESHOLDS,
        TIE,
        NIK_CONTRADICTED,
        NIK_TWICE,
        HAS_ONE_ALREADY,
        WEAKER,
        BELOW_THRESHOLD,
        CLERK_PARTED,
        UNKNOWN
    }
}
