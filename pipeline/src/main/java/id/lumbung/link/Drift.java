package id.lumbung.link;

import java.util.Map;
import java.util.Optional;

/**
 * How far records have moved from those a model was trained on: per comparison the population stability index of its
 * levels among pairs that share a NIK.
 *
 * @param indexes per comparison, 0 where nothing moved
 */
public record Drift(Map<String, Double> indexes) {
    /** From here on a population counts as another one; the usual reading of the index. */
    public static final double CONSIDERABLE = 0.25;

    /** The comparison that moved most, where it moved considerably. */
    public Optional<Map.Entry<String, Double>> findConsiderable() {
        return indexes.entrySet().stream()
                .filter(index -> index.getValue() >= CONSIDERABLE)
                .max(Map.Entry.comparingByValue());
    }

    /** The index of two distributions over the same levels, both adding up to one. */
    static double index(double[] before, double[] now) {
        var index = 0.0;
        for (int level = 0; level < before.length; level++) {
            var one = Math.max(before[level], 1e-4);
            var other = Math.max(now[level], 1e-4);
            index += (other - one) * Math.log(other / one);
        }
        return index;
    }
}
