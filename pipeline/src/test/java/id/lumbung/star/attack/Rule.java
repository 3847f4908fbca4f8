package id.lumbung.star.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A weighted sum of counts that is zero, or at most zero.
 *
 * @param weights by name of the count
 */
record Rule(Map<String, Integer> weights, boolean equation) {
    /** The rules of {@link Quantity}. */
    static List<Rule> all() {
        var rules = new ArrayList<Rule>();
        Quantity.RULES.lines().forEach(line -> rules.add(read(line)));
        return rules;
    }

    private static Rule read(String line) {
        var equation = line.contains(" = ");
        var sides = line.contains("=") ? line.split(" <?= ", -1) : line.split(" ", -1);
        var weights = new LinkedHashMap<String, Integer>();
        for (int side = 0; side < 2; side++) {
            for (var term : sides[side].split(" \\+ ", -1)) {
                var words = term.split(" ", -1);
                var weight = words.length == 1 ? 1 : Integer.parseInt(words[0]);
                weights.put(words[words.length - 1], side == 0 ? weight : -weight);
            }
        }
        return new Rule(weights, equation);
    }
}
