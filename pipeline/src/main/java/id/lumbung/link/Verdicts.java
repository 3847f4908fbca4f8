package id.lumbung.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Clerks' decisions about pairs of records, followed to their end: who is whom, also through others.
 *
 * <p>Decisions are told from the newest to the oldest. One that contradicts what newer ones amount to (one and two are the
 * same, two and three are the same, one and three are not) has no effect.
 */
final class Verdicts {
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, Set<Long>> strangers = new HashMap<>();
    private final Set<Long> registered = new HashSet<>();
    private final List<Decided> valid = new ArrayList<>();
    private final Set<Long> leaving = new HashSet<>();

    /** A decision in effect on two records, by their numbers, the later first. */
    record Decided(long later, long earlier, boolean same) {}

    /** Takes a decision, unless newer ones contradict it. */
    void decide(Decided decision) {
        var one = personOf(decision.later());
        var other = personOf(decision.earlier());
        if (decision.same() ? areStrangers(one, other) : one == other) {
            return;
        }
        valid.add(decision);
        if (decision.same()) {
            join(one, other);
        } else {
            strangers.computeIfAbsent(one, key -> new HashSet<>()).add(other);
            strangers.computeIfAbsent(other, key -> new HashSet<>()).add(one);
        }
    }

    /** Says that a record, or its person, is known to Regsosek. */
    void register(long number) {
        registered.add(personOf(number));
    }

    /**
     * Leaves a record with the record whose NIK it shares, unless clerks parted their persons, or found the record another
     * person of Regsosek. Comes after all decisions.
     *
     * @param ofRegsosek whether the record itself is one of Regsosek's, where one person can be written twice
     */
    void shareNik(long number, long anchor, boolean ofRegsosek) {
        var own = personOf(number);
        var other = personOf(anchor);
        if (own == other) {
            return;
        }
        if (areStrangers(own, other) || (!ofRegsosek && registered.contains(own) && registered.contains(other))) {
            leaving.add(number);
        } else {
            join(own, other);
        }
    }

    /** The decisions in effect, the newest first. */
    List<Decided> valid() {
        return List.copyOf(valid);
    }

    /** Records that do not stay with the record whose NIK they share. */
    Set<Long> leaving() {
        return Set.copyOf(leaving);
    }

    /** Every record heard of, with the number of one record that stands for its person. */
    Map<Long, Long> persons() {
        var persons = new HashMap<Long, Long>();
        for (var number : List.copyOf(parents.keySet())) {
            persons.put(number, personOf(number));
        }
        return persons;
    }

    private boolean areStrangers(long one, long other) {
        return strangers.getOrDefault(one, Set.of()).contains(other);
    }

    private long personOf(long number) {
        var person = number;
        for (var parent = parents.getOrDefault(person, person);
                parent != person;
                parent = parents.getOrDefault(person, person)) {
            person = parent;
        }
        parents.put(number, person);
        return person;
    }

    /** The first of the two stands for both. */
    private void join(long one, long other) {
        var first = Math.min(one, other);
        var second = Math.max(one, other);
        if (first == second) {
            return;
        }
        parents.put(second, first);
        if (registered.remove(second)) {
            registered.add(first);
        }
        var theirs = strangers.remove(second);
        if (theirs != null) {
            for (var stranger : theirs) {
                var its = strangers.computeIfAbsent(stranger, key -> new HashSet<>());
                its.remove(second);
                its.add(first);
            }
            strangers.computeIfAbsent(first, key -> new HashSet<>()).addAll(theirs);
        }
    }
}
