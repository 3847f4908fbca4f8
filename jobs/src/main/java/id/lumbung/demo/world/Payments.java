package id.lumbung.demo.world;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The payments of social assistance of the fourteen months ending with the run date's: to poor families and, by mistake,
 * to others; failed ones, ones in progress, some found by the family card only.
 */
final class Payments {
    private static final int MONTHS = 14;
    private static final int YOUNGEST_RECIPIENT = 15;

    private final Dice dice;
    private final Numbers numbers;
    private final LocalDate date;
    private final YearMonth period;
    private final List<Payment> payments = new ArrayList<>();

    Payments(long seed, LocalDate date, Numbers numbers) {
        this.date = date;
        period = YearMonth.from(date);
        this.numbers = numbers;
        dice = new Dice(seed, "payments");
    }

    List<Payment> payments(List<Family> families, List<Person> outsiders, List<Village> villages) {
        for (var family : families) {
            double poor = family.poorDecile() ? 1 : 0;
            enrol(family, "PKH", 0.03 + 0.2 * poor, 3, 225_000, outsiders);
            enrol(family, "BPNT", 0.04 + 0.45 * poor, 2, 400_000, outsiders);
            enrol(family, "BLT-DD", 0.005 + 0.05 * poor, 3, 900_000, outsiders);
            enrol(family, "PIP", 0.01 + 0.03 * poor, 12, 450_000, outsiders);
            enrol(family, dice.chance(0.5) ? "PENA" : "BANSOS PEMDA", 0.003, 12, 1_200_000, outsiders);
        }
        for (var outsider : outsiders) {
            if (dice.chance(0.04)) {
                pay(outsider, "", dice.pick(villages), "BPNT", 2, 400_000, MONTHS);
            }
        }
        return payments;
    }

    private void enrol(
            Family family, String program, double chance, int everyMonths, long amount, List<Person> outsiders) {
        if (!dice.chance(chance)) {
            return;
        }
        var holders = family.members().stream()
                .map(Member::person)
                .filter(person -> person.hasNik() && person.age(date) >= YOUNGEST_RECIPIENT)
                .limit(2)
                .toList();
        if (holders.isEmpty()) {
            return;
        }
        var person = dice.pick(holders);
        var card = family.familyCard();
        if (!outsiders.isEmpty() && dice.chance(0.03)) {
            person = dice.pick(outsiders);
        } else if (dice.chance(0.02)) {
            card = "";
        }
        int monthsBack = dice.chance(0.03) ? -12 : MONTHS;
        pay(person, card, family.villageKnown() ? family.village() : null, program, everyMonths, amount, monthsBack);
    }

    /** Pays every so many months; a negative span means only the months before the last twelve. */
    private void pay(
            Person person,
            String familyCard,
            @Nullable Village village,
            String program,
            int everyMonths,
            long amount,
            int span) {
        var number = numbers.unique(Places.REGENCY, 12);
        boolean alwaysFails = dice.chance(0.02);
        for (int back = MONTHS - 1; back >= 0; back--) {
            var month = period.minusMonths(back);
            if (month.getMonthValue() % everyMonths != 1 % everyMonths || (span < 0 && back < -span)) {
                continue;
            }
            var status = alwaysFails || dice.chance(0.06) ? "GAGAL" : dice.chance(0.07) ? "PROSES" : "SALUR";
            boolean finallyPaid = status.equals("PROSES") && back > 0 && dice.chance(0.8);
            payments.add(new Payment(program, month, number, person, familyCard, village, amount, status, finallyPaid));
        }
    }
}
