package id.lumbung.demo.truth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds numerators and denominators up over the four levels of places, in whole units of each indicator's own scale. */
final class Tally {
    private static final MathContext PRECISION = new MathContext(34);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int[] LEVEL_DIGITS = {2, 4, 6, 10};

    private final Map<Indicator, Map<String, long[]>> sums = new EnumMap<>(Indicator.class);
    private final Map<Indicator, BigDecimal> scales = new EnumMap<>(Indicator.class);

    /** Numerators of the indicator come in units of one over the scale. */
    void scale(Indicator indicator, BigDecimal scale) {
        scales.put(indicator, scale);
    }

    /** Adds to a village and the places it lies in; an unknown village counts nowhere. */
    void add(Indicator indicator, @Nullable String village, long numerator, long denominator) {
        if (village == null) {
            return;
        }
        for (int digits : LEVEL_DIGITS) {
            var sum = sumOf(indicator, village.substring(0, digits));
            sum[0] = Math.addExact(sum[0], numerator);
            sum[1] = Math.addExact(sum[1], denominator);
        }
    }

    /** Adds one thing to the denominator, and to the numerator where it is a hit. */
    void count(Indicator indicator, @Nullable String village, boolean hit) {
        add(indicator, village, hit ? 1 : 0, 1);
    }

    private long[] sumOf(Indicator indicator, String place) {
        return sums.computeIfAbsent(indicator, any -> new HashMap<>()).computeIfAbsent(place, any -> new long[2]);
    }

    /** The values of all indicators added to so far; counts for each of the villages and the places above them. */
    List<IndicatorValue> values(Collection<String> villages) {
        for (var indicator : Indicator.values()) {
            if (indicator.shape() == Indicator.Shape.COUNT) {
                villages.forEach(village -> add(indicator, village, 0, 0));
            }
        }
        var values = new ArrayList<IndicatorValue>();
        sums.forEach((indicator, places) -> places.forEach((place, sum) -> {
            var denominator = indicator.shape() == Indicator.Shape.COUNT ? 1 : sum[1];
            if (denominator != 0) {
                values.add(value(indicator, place, sum[0], denominator));
            }
        }));
        return values;
    }

    IndicatorValue value(Indicator indicator, String place, long units, long denominator) {
        var scale = scales.getOrDefault(indicator, BigDecimal.ONE);
        var factor = indicator.shape() == Indicator.Shape.PERCENT ? HUNDRED : BigDecimal.ONE;
        var numerator = BigDecimal.valueOf(units);
        var over = BigDecimal.valueOf(denominator);
        return new IndicatorValue(
                level(place),
                place,
                indicator.name(),
                numerator.divide(scale, PRECISION),
                over,
                numerator.multiply(factor).divide(scale.multiply(over), PRECISION));
    }

    static String level(String place) {
        return switch (place.length()) {
            case 2 -> "PROVINSI";
            case 4 -> "KABUPATEN";
            case 6 -> "KECAMATAN";
            case 10 -> "DESA";
            default -> throw new IllegalArgumentException("place: expected 2, 4, 6 or 10 digits");
        };
    }
}
