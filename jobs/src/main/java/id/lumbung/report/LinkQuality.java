package id.lumbung.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the records of one person feed were taken for persons.
 *
 * @param alone records without a counterpart: persons of their own
 * @param inReview records that a clerk is asked about
 * @param linked records whose person is in Regsosek; null for Regsosek itself
 * @param unlinked the others; null for Regsosek itself
 * @param precision estimated share of the links that are right, 0 to 1; null where not estimated
 * @param recall estimated share of the true pairs that were found, 0 to 1; null where not estimated
 * @param manyUnlinked whether more are unlinked than the threshold allows
 */
public record LinkQuality(
        String feed,
        long records,
        long byNik,
        long byEvidence,
        long byReview,
        long alone,
        long inReview,
        @Nullable Long linked,
        @Nullable Long unlinked,
        @Nullable BigDecimal precision,
        @Nullable BigDecimal recall,
        boolean manyUnlinked) {}
