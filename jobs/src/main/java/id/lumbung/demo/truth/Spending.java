package id.lumbung.demo.truth;

import id.lumbung.demo.truth.Population.Resident;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Poverty and inequality by what persons spend. */
final class Spending {
    private Spending() {}

    static void addPoverty(Tally tally, Facts facts, Population population, YearMonth period) {
        var line = facts.villages.keySet().stream()
                .findFirst()
                .flatMap(village -> newest(facts, village.substring(0, 4), "GARIS_KEMISKINAN", period)
                        .or(() -> newest(facts, village.substring(0, 2), "GARIS_KEMISKINAN", period)));
        if (line.isEmpty()) {
            return;
        }
        long limit = line.get().longValueExact();
        tally.scale(Indicator.P1, BigDecimal.valueOf(limit));
        tally.scale(Indicator.P2, BigDecimal.valueOf(limit).pow(2));
        for (var resident : population.residents()) {
            var spending = resident.family().spending();
            if (spending != null) {
                long gap = Math.max(0, limit - spending);
                tally.count(Indicator.P0, resident.village(), spending < limit);
                tally.add(Indicator.P1, resident.village(), gap, 1);
                tally.add(Indicator.P2, resident.village(), gap * gap, 1);
            }
        }
    }

    /** The newest official figure of a place on or before the period. */
    static Optional<BigDecimal> newest(Facts facts, String place, String measure, YearMonth period) {
        return facts.figures.stream()
                .filter(figure -> figure.place().equals(place)
                        && figure.measure().equals(measure)
                        && !figure.month().isAfter(period))
                .max(Comparator.comparing(Facts.Figure::month))
                .map(Facts.Figure::value);
    }

    static List<IndicatorValue> inequality(Population population) {
        Map<String, List<Long>> spendings = new TreeMap<>();
        for (Resident resident : population.residents()) {
            var village = resident.village();
            var spending = resident.family().spending();
            if (village != null && spending != null) {
                for (int digits : new int[] {2, 4, 6, 10}) {
                    spendings
                            .computeIfAbsent(village.substring(0, digits), place -> new ArrayList<>())
                            .add(spending);
                }
            }
        }
        var values = new ArrayList<IndicatorValue>();
        spendings.forEach((place, ofPlace) -> {
            var gini = gini(ofPlace.stream().mapToLong(Long::longValue).toArray());
            values.add(new IndicatorValue(Tally.level(place), place, Indicator.GINI.name(), gini, null, gini));
        });
        return values;
    }

    private static BigDecimal gini(long[] spendings) {
        Arrays.sort(spendings);
        var weighted = BigInteger.ZERO;
        var total = BigInteger.ZERO;
        long persons = spendings.length;
        for (int i = 0; i < spendings.length; i++) {
            weighted = weighted.add(BigInteger.valueOf(Math.multiplyExact(2L * (i + 1) - persons - 1, spendings[i])));
            total = total.add(BigInteger.valueOf(spendings[i]));
        }
        return total.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(weighted)
                        .divide(new BigDecimal(total.multiply(BigInteger.valueOf(persons))), new MathContext(34));
    }
}
