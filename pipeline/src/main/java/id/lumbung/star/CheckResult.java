package id.lumbung.star;

import java.util.List;

/**
 * What a check found.
 *
 * @param violated rows that violate it
 * @param eligible rows it speaks of
 * @param sample some of the rows that violate it
 */
public record CheckResult(Check check, long violated, long eligible, List<FailingKey> sample) {
    /** Whether the violations stay within the allowed share. */
    public boolean passed() {
        return check.threshold().admits(violated, eligible);
    }

    /** Whether this result keeps the version from being published. */
    public boolean stops() {
        return check.threshold().stops(violated, eligible);
    }
}
