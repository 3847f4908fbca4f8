package id.lumbung.star.attack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tries to work out one hidden count from all that is known.
 *
 * <p>It cannot be worked out where there is another world, whole numbers throughout, that publishes the same and in which
 * the count differs. Such a world is looked for by changing the count by one and mending what no longer holds.
 */
final class Attack {
    private static final int[] DEPTHS = {5, 10, 20};
    private static final int STEPS_BY_DEPTH = 100;

    /** A constraint in which a count takes part, and the count's weight in it. */
    private record Part(int constraint, long weight) {}

    private final Constraint[] constraints;
    private final List<List<Part>> parts = new ArrayList<>();
    private final Bounds bounds;
    private final long[] world;
    private final boolean[] changed;
    private final long[] excess;
    private int steps;
    private int mostSteps;

    Attack(Knowledge knowledge) {
        constraints = knowledge.constraints().toArray(Constraint[]::new);
        world = knowledge.truth();
        changed = new boolean[world.length];
        for (int count = 0; count < world.length; count++) {
            parts.add(new ArrayList<>());
        }
        excess = new long[constraints.length];
        for (int number = 0; number < constraints.length; number++) {
            var constraint = constraints[number];
            excess[number] = constraint.sum(world) - constraint.bound();
            if (isBroken(number)) {
                throw new IllegalStateException("the truth breaks what is known: " + knowledge.describe(constraint));
            }
            for (int term = 0; term < constraint.counts().length; term++) {
                parts.get(constraint.counts()[term])
                        .add(new Part(number, constraint.weights()[term]));
            }
        }
        bounds = Bounds.of(knowledge);
    }

    private boolean isBroken(int constraint) {
        return constraints[constraint].equation() ? excess[constraint] != 0 : excess[constraint] > 0;
    }

    /** Whether one bound after the other leaves a single value. */
    boolean isPinned(int count) {
        return bounds.lower()[count] == bounds.upper()[count];
    }

    /** Whether another world publishes the same with another value of this count. */
    boolean isUncertain(int count) {
        if (isPinned(count)) {
            return false;
        }
        for (var depth : DEPTHS) {
            mostSteps = STEPS_BY_DEPTH * depth * depth;
            for (var step : new long[] {1, -1}) {
                steps = 0;
                if (bounds.allow(count, world[count] + step)) {
                    var moved = new ArrayList<Integer>();
                    move(count, step, moved);
                    var found = mend(moved, depth);
                    unmove(count, step, moved);
                    if (found) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void move(int count, long step, List<Integer> moved) {
        shift(count, step);
        changed[count] = true;
        moved.add(count);
    }

    private void unmove(int count, long step, List<Integer> moved) {
        shift(count, -step);
        changed[count] = false;
        moved.remove(moved.size() - 1);
    }

    private void shift(int count, long step) {
        world[count] += step;
        for (var part : parts.get(count)) {
            excess[part.constraint()] += part.weight() * step;
        }
    }

    /** Mends the first constraint that the moved counts break, by moving one more count of it, and so on. */
    private boolean mend(List<Integer> moved, int depth) {
        var broken = findBroken(moved);
        if (broken == null) {
            return true;
        }
        if (depth == 0 || ++steps > mostSteps) {
            return false;
        }
        var constraint = constraints[broken];
        for (int term = 0; term < constraint.counts().length; term++) {
            var count = constraint.counts()[term];
            var weight = constraint.weights()[term];
            var rest = excess[broken] % weight;
            if (changed[count] || (constraint.equation() && rest != 0)) {
                continue;
            }
            var step = -(excess[broken] / weight) - (rest == 0 ? 0 : Long.signum(weight));
            if (bounds.allow(count, world[count] + step)) {
                move(count, step, moved);
                var found = mend(moved, depth - 1);
                unmove(count, step, moved);
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of what the moved counts break the constraint with the fewest counts: it leaves the least choice. */
    private @Nullable Integer findBroken(List<Integer> moved) {
        @Nullable Integer found = null;
        for (var count : moved) {
            for (var part : parts.get(count)) {
                if (isBroken(part.constraint())
                        && (found == null
                                || constraints[part.constraint()].counts().length
                                        < constraints[found].counts().length)) {
                    found = part.constraint();
                }
            }
        }
        return found;
    }
}
