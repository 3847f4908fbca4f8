package id.lumbung.demo.truth;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons who live in the regency, each once, in the family whose id sorts first, and the families they form. */
final class Population {
    private static final Set<Integer> GONE = Set.of(2, 3, 4, 6);

    private final Map<Integer, Resident> residents = new HashMap<>();
    private final Map<String, List<Resident>> families = new HashMap<>();

    /** A person in the family it counts in. */
    record Resident(
            Facts.Member answers,
            Facts.Family family,
            @Nullable Integer age) {
        @Nullable
        String village() {
            return family.village();
        }

        /** Works, is 15 to 64 and is not covered by the civil servants' scheme. */
        boolean eligibleWorker() {
            return age != null
                    && age >= 15
                    && age <= 64
                    && Integer.valueOf(1).equals(answers.works())
                    && !Integer.valueOf(5).equals(answers.occupation());
        }
    }

    Population(Facts facts, LocalDate date) {
        for (var member : facts.members) {
            var family = facts.families.get(member.family());
            if (family == null || (member.presence() != null && GONE.contains(member.presence()))) {
                continue;
            }
            var age = member.born() == null
                    ? null
                    : Integer.valueOf(Period.between(member.born(), date).getYears());
            residents.merge(
                    member.person(),
                    new Resident(member, family, age),
                    (known, other) ->
                            known.family().id().compareTo(other.family().id()) <= 0 ? known : other);
        }
        for (var resident : residents.values()) {
            families.computeIfAbsent(resident.family().id(), id -> new ArrayList<>())
                    .add(resident);
        }
    }

    Iterable<Resident> residents() {
        return residents.values();
    }

    /** Families with at least one resident, by their id. */
    Map<String, List<Resident>> families() {
        return families;
    }

    @Nullable
    Resident find(int person) {
        return residents.get(person);
    }
}
