package id.lumbung.demo.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Office holders, projects and their workers, and how far they are covered. */
final class VillageWork {
    private static final BigDecimal WORK_ACCIDENT_RATE = new BigDecimal("0.0024");
    private static final BigDecimal DEATH_RATE = new BigDecimal("0.0030");

    private final Facts facts;
    private final LocalDate date;
    private final WorkCover workCover;

    VillageWork(Facts facts, LocalDate date, WorkCover workCover) {
        this.facts = facts;
        this.date = date;
        this.workCover = workCover;
    }

    void addOffices(Tally tally, HealthCover healthCover) {
        Map<String, int[]> incumbents = new HashMap<>();
        for (var office : facts.offices) {
            if (!running(office.from(), office.until())) {
                continue;
            }
            boolean covered = workCover.active(office.person());
            tally.add(Indicator.APARATUR, office.village(), 1, 0);
            tally.count(Indicator.APARATUR_TK, office.village(), covered);
            tally.count(Indicator.APARATUR_JKN, office.village(), healthCover.active(office.person()));
            if (!covered) {
                tally.add(
                        Indicator.BIAYA_APARATUR_TK,
                        office.village(),
                        share(office.pay(), WORK_ACCIDENT_RATE) + share(office.pay(), DEATH_RATE),
                        0);
            }
            if (office.village() != null) {
                var counts = incumbents.computeIfAbsent(office.village(), village -> new int[2]);
                counts[0] += covered ? 1 : 0;
                counts[1]++;
            }
        }
        for (var village : facts.villages.values()) {
            if (village.desa()) {
                var counts = incumbents.getOrDefault(village.code(), new int[2]);
                tally.count(Indicator.DESA_TK, village.code(), counts[0] > 0);
                if (counts[1] > 0) {
                    tally.count(Indicator.DESA_TK_PENUH, village.code(), counts[0] == counts[1]);
                }
            }
        }
    }

    void addProjects(Tally tally) {
        for (var project : facts.projects.values()) {
            if (running(project.from(), project.until())) {
                tally.count(Indicator.PROYEK_JAKON, project.village(), project.registered());
            }
        }
        for (var worker : facts.projectWorkers) {
            var project = facts.projects.get(worker.project());
            if (project != null && running(project.from(), project.until())) {
                tally.count(
                        Indicator.PEKERJA_PROYEK_TK,
                        project.village(),
                        project.registered() || workCover.active(worker.person()));
            }
        }
    }

    private boolean running(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && !from.isAfter(date) && (until == null || !until.isBefore(date));
    }

    private static long share(long pay, BigDecimal rate) {
        return BigDecimal.valueOf(pay)
                .multiply(rate)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
