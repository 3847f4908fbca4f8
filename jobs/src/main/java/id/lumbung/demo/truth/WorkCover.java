package id.lumbung.demo.truth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Memberships of BPJS Ketenagakerjaan on a date: who is covered, what is unpaid, what came on time. */
final class WorkCover {
    private static final int DUE_DAY = 15;

    private final BitSet active = new BitSet();
    private final Facts facts;
    private final LocalDate date;

    WorkCover(Facts facts, LocalDate date) {
        this.facts = facts;
        this.date = date;
        for (var membership : facts.memberships.values()) {
            boolean begun = membership.from() != null && !membership.from().isAfter(date);
            if (membership.person() >= 0
                    && begun
                    && !ended(membership)
                    && membership.coversWorkAccidentAndDeath()
                    && !stalled(contributions(membership))) {
                active.set(membership.person());
            }
        }
    }

    boolean active(int person) {
        return person >= 0 && active.get(person);
    }

    void addTo(Tally tally, Population population) {
        var period = YearMonth.from(date);
        for (var membership : facts.memberships.values()) {
            var resident = population.find(membership.person());
            var home = resident == null ? null : resident.village();
            var village = home == null ? membership.village() : home;
            long dueMonths = 0;
            long unpaidMonths = 0;
            long unpaidAmount = 0;
            for (var entry : contributions(membership).entrySet()) {
                var due = due(entry.getKey());
                if (!due.isBefore(date)) {
                    continue;
                }
                dueMonths++;
                if (unpaid(entry.getValue())) {
                    unpaidMonths++;
                    unpaidAmount += entry.getValue().amount();
                }
                if (entry.getKey().isBefore(period) && !entry.getKey().isBefore(period.minusMonths(12))) {
                    var paid = entry.getValue().paid();
                    tally.count(Indicator.IURAN_TEPAT_WAKTU, village, paid != null && !paid.isAfter(due));
                }
            }
            if (!ended(membership) && dueMonths > 0) {
                tally.count(Indicator.TK_MENUNGGAK, village, unpaidMonths > 0);
                tally.add(Indicator.NILAI_TUNGGAKAN, village, unpaidAmount, 0);
            }
        }
    }

    private Map<YearMonth, Facts.Contribution> contributions(Facts.Membership membership) {
        return facts.contributions.getOrDefault(membership.number(), Map.of());
    }

    private boolean ended(Facts.Membership membership) {
        return membership.ended() != null && !membership.ended().isAfter(date);
    }

    private boolean stalled(Map<YearMonth, Facts.Contribution> contributions) {
        List<YearMonth> dueMonths = contributions.keySet().stream()
                .filter(month -> due(month).isBefore(date))
                .sorted(Comparator.reverseOrder())
                .toList();
        if (dueMonths.isEmpty()) {
            return false;
        }
        boolean lastThreeUnpaid = dueMonths.size() >= 3
                && dueMonths.stream().limit(3).allMatch(month -> unpaid(contributions.get(month)));
        return lastThreeUnpaid || contributions.values().stream().allMatch(this::unpaid);
    }

    private boolean unpaid(Facts.@Nullable Contribution contribution) {
        return contribution == null
                || contribution.paid() == null
                || contribution.paid().isAfter(date);
    }

    private static LocalDate due(YearMonth month) {
        return month.plusMonths(1).atDay(DUE_DAY);
    }
}
