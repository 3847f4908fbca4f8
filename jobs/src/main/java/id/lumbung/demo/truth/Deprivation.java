package id.lumbung.demo.truth;

import id.lumbung.demo.truth.Population.Resident;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The MPI score of a family, in 36ths. */
final class Deprivation {
    /** One third: from here on a family is poor in many dimensions. */
    static final int POOR_FROM = 12;

    private static final int SIXTH = 6;
    private static final int NINTH = 4;
    private static final int TWELFTH = 3;

    private Deprivation() {}

    /** Empty where more than three of the seven questions about the dwelling are unanswered. */
    static OptionalInt score(Facts.Family family, List<Resident> members) {
        var dwelling = family.dwelling();
        long unanswered = Stream.of(
                        dwelling.toilet() == null,
                        dwelling.water() == null,
                        dwelling.light() == null,
                        dwelling.fuel() == null,
                        dwelling.floor() == null,
                        dwelling.wall() == null,
                        dwelling.roof() == null)
                .filter(missing -> missing)
                .count();
        if (unanswered > 3) {
            return OptionalInt.empty();
        }
        int score = 0;
        score += members.stream().anyMatch(Deprivation::missesSchool) ? SIXTH : 0;
        score += members.stream().noneMatch(Deprivation::hasJuniorSecondary) ? SIXTH : 0;
        score += badSanitation(dwelling) ? NINTH : 0;
        score += in(dwelling.water(), Set.of(6, 8, 9, 10, 11)) ? NINTH : 0;
        score += members.stream().anyMatch(Deprivation::malnourishedChild) ? NINTH : 0;
        score += in(dwelling.light(), Set.of(4)) ? TWELFTH : 0;
        score += in(dwelling.fuel(), Set.of(7, 8, 9, 10)) ? TWELFTH : 0;
        score += badHousing(dwelling) ? TWELFTH : 0;
        score += dwelling.ownsAnAsset() ? 0 : TWELFTH;
        return OptionalInt.of(score);
    }

    private static boolean missesSchool(Resident member) {
        var age = member.age();
        return age != null && age >= 7 && age <= 15 && in(member.answers().schooling(), Set.of(1, 3));
    }

    private static boolean hasJuniorSecondary(Resident member) {
        var age = member.age();
        var diploma = member.answers().diploma();
        return age != null && age >= 15 && diploma != null && diploma >= 6 && diploma <= 22;
    }

    private static boolean malnourishedChild(Resident member) {
        var age = member.age();
        return age != null && age < 5 && in(member.answers().nutrition(), Set.of(1, 2));
    }

    private static boolean badSanitation(Facts.Dwelling dwelling) {
        return outside(dwelling.toilet(), Set.of(1))
                || outside(dwelling.bowl(), Set.of(1))
                || outside(dwelling.sludge(), Set.of(1, 2));
    }

    private static boolean badHousing(Facts.Dwelling dwelling) {
        return in(dwelling.floor(), Set.of(7, 8))
                || in(dwelling.wall(), Set.of(4, 5, 6))
                || in(dwelling.roof(), Set.of(7));
    }

    private static boolean outside(@Nullable Integer answer, Set<Integer> codes) {
        return answer != null && !codes.contains(answer);
    }

    private static boolean in(@Nullable Integer answer, Set<Integer> codes) {
        return answer != null && codes.contains(answer);
    }
}
