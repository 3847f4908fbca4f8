package id.lumbung.checks;

import id.lumbung.star.CheckThresholds;
import id.lumbung.star.Threshold;
import java.util.List;

/**
 * What a check found in a version, as it was noted.
 *
 * @param then the threshold it was judged by
 * @param sample keys of some rows that violate it
 * @param served whether the query reads published tables only
 */
public record RecordedCheck(
        String name,
        String meaning,
        Threshold then,
        long violated,
        long eligible,
        String advice,
        List<String> sample,
        String query,
        boolean served) {
    /** How it is judged by a threshold. */
    public Judgement judged(Threshold threshold) {
        return Judgement.of(threshold, violated, eligible);
    }

    /** The threshold as it stands now; of a check that is no more, the one it was judged by. */
    public Threshold now(CheckThresholds thresholds) {
        return thresholds.of(name, then);
    }
}
