package id.lumbung.star.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything the marts say of one month, as equations and inequalities between the counts of the villages. */
final class Knowledge {
    static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Long> truth = new ArrayList<>();
    private final List<Long> lower = new ArrayList<>();
    private final List<Long> upper = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();

    /** What is known where the cells are published or hidden as they say. */
    static Knowledge of(List<Cell> cells) {
        var knowledge = new Knowledge();
        var villages = new TreeMap<String, List<String>>();
        for (var cell : cells) {
            if (cell.isVillage() && cell.code().equals("PENDUDUK")) {
                for (var end : new int[] {6, 4, 2}) {
                    villages.computeIfAbsent(cell.place().substring(0, end), place -> new ArrayList<>())
                            .add(cell.place());
                }
                villages.put(cell.place(), List.of(cell.place()));
            }
        }
        villages.keySet().stream().filter(place -> place.length() == 10).forEach(knowledge::addVillage);
        cells.stream().filter(Cell::isVillage).forEach(knowledge::learnTruth);
        cells.stream().filter(Cell::isVillage).forEach(knowledge::learnVillage);
        knowledge.learnMissingRows(cells, villages.keySet());
        for (var cell : cells) {
            if (!cell.isVillage()) {
                knowledge.learnSum(cell, villages.getOrDefault(cell.place(), List.of()));
            }
        }
        return knowledge;
    }

    private void addVillage(String village) {
        for (var parts : Quantity.OF_INDICATORS.values()) {
            number(village, parts.numerator());
            if (!parts.isCount()) {
                number(village, parts.denominator());
            }
        }
        for (var rule : Rule.all()) {
            var counts = new int[rule.weights().size()];
            var weights = new long[counts.length];
            var term = 0;
            for (var weight : rule.weights().entrySet()) {
                counts[term] = number(village, weight.getKey());
                weights[term++] = weight.getValue();
            }
            constraints.add(new Constraint(counts, weights, 0, rule.equation()));
        }
    }

    /** The number of a count, made where it is new. */
    private int number(String place, String quantity) {
        return numbers.computeIfAbsent(place + " " + quantity, name -> {
            names.add(name);
            truth.add(0L);
            lower.add(0L);
            upper.add(UNBOUNDED);
            return names.size() - 1;
        });
    }

    private void learnTruth(Cell cell) {
        var parts = Quantity.OF_INDICATORS.get(cell.code());
        if (parts != null) {
            truth.set(number(cell.place(), parts.numerator()), Quantity.whole(parts.numerator(), cell.numerator()));
            if (!parts.isCount()) {
                truth.set(
                        number(cell.place(), parts.denominator()),
                        Quantity.whole(parts.denominator(), cell.denominator()));
            }
        }
    }

    private void learnVillage(Cell cell) {
        var parts = Quantity.OF_INDICATORS.get(cell.code());
        if (parts == null) {
            return;
        }
        if (cell.hidden()) {
            var guarded = parts.isCount() ? parts.numerator() : parts.denominator();
            if (!parts.isCount()
                    || (truth.get(number(cell.place(), guarded)) > 0
                            && !cell.code().contains("_"))) {
                lower.set(number(cell.place(), guarded), Math.max(1, lower.get(number(cell.place(), guarded))));
            }
            return;
        }
        fix(number(cell.place(), parts.numerator()));
        if (!parts.isCount()) {
            fix(number(cell.place(), parts.denominator()));
        }
    }

    private void fix(int count) {
        lower.set(count, truth.get(count));
        upper.set(count, truth.get(count));
    }

    /** A share has no row where its denominator is zero. */
    private void learnMissingRows(List<Cell> cells, Iterable<String> places) {
        var rows = new java.util.HashSet<String>();
        cells.forEach(cell -> rows.add(cell.place() + " " + cell.code()));
        for (var place : places) {
            for (var indicator : Quantity.OF_INDICATORS.entrySet()) {
                if (place.length() == 10
                        && !indicator.getValue().isCount()
                        && !rows.contains(place + " " + indicator.getKey())) {
                    fix(number(place, indicator.getValue().numerator()));
                    fix(number(place, indicator.getValue().denominator()));
                }
            }
        }
    }

    private void learnSum(Cell cell, List<String> villages) {
        var parts = Quantity.OF_INDICATORS.get(cell.code());
        if (parts == null) {
            return;
        }
        addSum(cell, villages, parts.numerator(), cell.numerator());
        if (!parts.isCount()) {
            addSum(cell, villages, parts.denominator(), cell.denominator());
        }
    }

    private void addSum(Cell cell, List<String> villages, String quantity, java.math.BigDecimal value) {
        var counts = new ArrayList<Integer>();
        villages.forEach(village -> counts.add(number(village, quantity)));
        var total = Quantity.whole(quantity, value);
        if (cell.hidden()) {
            var known = numbers.containsKey(cell.place() + " " + quantity);
            var place = number(cell.place(), quantity);
            if (known) {
                return;
            }
            truth.set(place, total);
            counts.add(place);
        }
        var weights = new long[counts.size()];
        java.util.Arrays.fill(weights, 1);
        if (cell.hidden()) {
            weights[weights.length - 1] = -1;
        }
        constraints.add(new Constraint(
                counts.stream().mapToInt(Integer::intValue).toArray(), weights, cell.hidden() ? 0 : total, true));
    }

    /** The number of a count, or of a denominator less its numerator. */
    int target(Cell cell, Smallness smallness) {
        var parts = java.util.Objects.requireNonNull(Quantity.OF_INDICATORS.get(cell.code()));
        return switch (smallness) {
            case NUMERATOR -> number(cell.place(), parts.numerator());
            case DENOMINATOR -> number(cell.place(), parts.denominator());
            case REST -> rest(cell.place(), parts);
        };
    }

    private int rest(String place, Quantity.Parts parts) {
        var name = parts.denominator() + "-" + parts.numerator();
        var known = numbers.get(place + " " + name);
        if (known != null) {
            return known;
        }
        var numerator = number(place, parts.numerator());
        var denominator = number(place, parts.denominator());
        var rest = number(place, name);
        truth.set(rest, truth.get(denominator) - truth.get(numerator));
        constraints.add(new Constraint(new int[] {denominator, numerator, rest}, new long[] {1, -1, -1}, 0, true));
        return rest;
    }

    /** The constraint with the true counts: of invented persons only. */
    String describe(Constraint constraint) {
        var text = new StringBuilder();
        for (int term = 0; term < constraint.counts().length; term++) {
            var count = constraint.counts()[term];
            text.append(" %+d %s (%d)".formatted(constraint.weights()[term], names.get(count), truth.get(count)));
        }
        return text + (constraint.equation() ? " = " : " <= ") + constraint.bound();
    }

    long[] truth() {
        return array(truth);
    }

    long[] lower() {
        return array(lower);
    }

    long[] upper() {
        return array(upper);
    }

    List<Constraint> constraints() {
        return constraints;
    }

    private static long[] array(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
