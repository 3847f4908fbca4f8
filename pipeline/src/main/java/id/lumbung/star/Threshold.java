package id.lumbung.star;

import java.math.BigDecimal;

/**
 * What a check lets pass, and what happens beyond it.
 *
 * @param allowed share of the eligible rows that may violate the check, as a rule 0 to 1
 */
public record Threshold(Severity severity, BigDecimal allowed) {
    /** Whether that many violations among that many rows stay within the allowed share. */
    public boolean admits(long violated, long eligible) {
        return BigDecimal.valueOf(violated).compareTo(allowed.multiply(BigDecimal.valueOf(eligible))) <= 0;
    }

    /** Whether that many violations among that many rows keep a version from being published. */
    public boolean stops(long violated, long eligible) {
        return severity == Severity.HENTI && !admits(violated, eligible);
    }
}
