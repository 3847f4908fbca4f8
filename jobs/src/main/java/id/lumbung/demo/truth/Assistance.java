package id.lumbung.demo.truth;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/** Which families received a programme in the twelve months ending with the period. */
final class Assistance {
    private Assistance() {}

    static void addTo(Tally tally, Facts facts, Population population, YearMonth period) {
        add(tally, facts, population, period, "PKH", Indicator.PKH_EKSKLUSI, Indicator.PKH_INKLUSI);
        add(tally, facts, population, period, "BPNT", Indicator.BPNT_EKSKLUSI, Indicator.BPNT_INKLUSI);
    }

    private static void add(
            Tally tally,
            Facts facts,
            Population population,
            YearMonth period,
            String program,
            Indicator exclusion,
            Indicator inclusion) {
        Set<Integer> persons = new HashSet<>();
        Set<String> familyCards = new HashSet<>();
        for (var payment : facts.payments.values()) {
            boolean recent = !payment.month().isAfter(period) && payment.month().isAfter(period.minusMonths(12));
            if (payment.paidOut() && recent && payment.program().equals(program)) {
                persons.add(payment.person());
                familyCards.add(payment.familyCard());
            }
        }
        familyCards.remove("");
        for (var members : population.families().values()) {
            var family = members.get(0).family();
            boolean recipient = familyCards.contains(family.familyCard())
                    || members.stream()
                            .anyMatch(
                                    member -> persons.contains(member.answers().person()));
            if (family.poorDecile()) {
                tally.count(exclusion, family.village(), !recipient);
            }
            if (recipient && family.decile() != null) {
                tally.count(inclusion, family.village(), !family.poorDecile());
            }
        }
    }
}
