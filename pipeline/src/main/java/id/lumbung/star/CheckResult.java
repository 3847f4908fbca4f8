package id.lumbung.star;

import java.math.BigDecimal;

/**
 * What a check found.
 *
 * @param violated rows that violate it
 * @param eligible rows it speaks of
 */
public record CheckResult(Check check, long violated, long eligible) {
    /** Whether the violations stay within the allowed share. */
    public boolean passed() {
        return BigDecimal.valueOf(violated).compareTo(check.allowed().multiply(BigDecimal.valueOf(eligible))) <= 0;
    }

    /** Whether this result keeps the version from being published. */
    public boolean stops() {
        return !passed() && check.severity() == Severity.HENTI;
    }
}
