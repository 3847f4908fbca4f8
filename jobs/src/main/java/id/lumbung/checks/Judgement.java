package id.lumbung.checks;

import id.lumbung.star.Severity;
import id.lumbung.star.Threshold;

/** What a threshold makes of the violations found. */
public enum Judgement {
    /** Within the allowed share. */
    LULUS,
    /** Beyond it, and published all the same. */
    PERINGATAN,
    /** Beyond it: nothing is published. */
    HENTI;

    static Judgement of(Threshold threshold, long violated, long eligible) {
        if (threshold.admits(violated, eligible)) {
            return LULUS;
        }
        return threshold.severity() == Severity.HENTI ? HENTI : PERINGATAN;
    }
}
