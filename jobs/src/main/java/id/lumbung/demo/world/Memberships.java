package id.lumbung.demo.world;

import id.lumbung.demo.world.Membership.Payer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The BPJS Ketenagakerjaan memberships: of workers, of the covered office holders, of people from elsewhere; ended, not
 * yet begun, without the two programmes that count, never paid. No other incumbent is covered on the run date.
 */
final class Memberships {
    private static final List<String> EMPLOYERS = List.of(
            "PT AGRO MUDA SEJAHTERA",
            "CV SINAR PESISIR",
            "PT SAWIT BUMI MANDIRI",
            "UD RUKUN TANI",
            "PT KARYA LAUT BARAT");

    private final Dice dice;
    private final LocalDate date;
    private final Numbers numbers;
    private final Set<Person> incumbents;
    private final Set<Person> covered;
    private final List<Membership> memberships = new ArrayList<>();

    Memberships(long seed, LocalDate date, Numbers numbers, Offices offices) {
        this.date = date;
        this.numbers = numbers;
        incumbents = offices.incumbents();
        covered = offices.covered();
        dice = new Dice(seed, "memberships");
    }

    List<Membership> memberships(
            List<Resident> residents, List<Person> outsiders, List<Office> offices, List<Village> villages) {
        for (var office : offices) {
            if (office.incumbent() && covered.contains(office.person())) {
                add(office.person(), office.village(), "PU", "JKK;JKM", office.pay(), "ADD", Payer.ALWAYS, false);
            }
        }
        for (var resident : residents) {
            if (!resident.person().hasNik()) {
                continue;
            }
            boolean works = resident.answers().works() == 1 && resident.person().age(date) >= 15;
            if (incumbents.contains(resident.person())) {
                maybeUseless(resident.person(), resident.knownVillage());
            } else if (dice.chance(works ? 0.18 : 0.003)) {
                join(resident.person(), resident.knownVillage());
                if (dice.chance(0.03)) {
                    join(resident.person(), resident.knownVillage());
                }
            }
        }
        for (var outsider : outsiders) {
            if (incumbents.contains(outsider)) {
                maybeUseless(outsider, null);
            } else if (dice.chance(0.25)) {
                join(outsider, dice.pick(villages));
            }
        }
        return memberships;
    }

    /** A few of the uncovered incumbents have a membership that does not cover them: ended, stalled or too narrow. */
    private void maybeUseless(Person person, @Nullable Village village) {
        if (covered.contains(person) || !dice.chance(0.03)) {
            return;
        }
        switch (dice.between(0, 3)) {
            case 0 -> add(person, village, "BPU", "JKK;JKM", 1_000_000, "MANDIRI", Payer.MOSTLY, true);
            case 1 -> add(person, village, "BPU", "JKK;JKM", 1_000_000, "MANDIRI", Payer.STALLED, false);
            case 2 -> add(person, village, "BPU", "JKK;JKM", 1_000_000, "MANDIRI", Payer.NEVER, false);
            default -> add(person, village, "PU", "JHT", 2_100_000, "PEMBERI KERJA", Payer.MOSTLY, false);
        }
    }

    private void join(Person person, @Nullable Village village) {
        boolean ended = dice.chance(0.1);
        var habit = habit();
        if (dice.chance(0.3)) {
            var programs = dice.chance(0.02) ? "JKK" : dice.pick(List.of("JKK;JKM", "JKK;JKM", "JKK;JKM;JHT"));
            var segment = dice.chance(0.04) ? dice.pick(List.of("JAKON", "PMI")) : "BPU";
            add(person, village, segment, programs, dice.between(2, 4) * 500_000L, "MANDIRI", habit, ended);
        } else {
            var programs = dice.chance(0.01)
                    ? "JHT"
                    : dice.pick(List.of("JKK;JKM", "JKK;JKM;JHT", "JKK;JKM;JHT;JP", "JKK;JKM;JHT;JP;JKP"));
            var payer = dice.pick(List.of("PEMBERI KERJA", "PEMBERI KERJA", "PEMBERI KERJA", "APBD", "CSR"));
            add(person, village, "PU", programs, dice.between(1_800, 4_200) * 1_000L, payer, habit, ended);
        }
    }

    private Payer habit() {
        return switch (dice.weighted(0, 45, 1, 30, 2, 8, 3, 8, 4, 6, 5, 3)) {
            case 0 -> Payer.ALWAYS;
            case 1 -> Payer.MOSTLY;
            case 2 -> Payer.LATE;
            case 3 -> Payer.BEHIND;
            case 4 -> Payer.STALLED;
            default -> Payer.NEVER;
        };
    }

    private void add(
            Person person,
            @Nullable Village village,
            String segment,
            String programs,
            long wage,
            String payer,
            Payer habit,
            boolean ended) {
        boolean office = habit == Payer.ALWAYS && payer.equals("ADD");
        LocalDate from = date.minusDays(dice.between(ended ? 700 : 100, 2500));
        LocalDate end = ended ? date.minusDays(dice.chance(0.1) ? dice.between(0, 1) : dice.between(2, 500)) : null;
        if (!incumbents.contains(person) && !ended) {
            if (dice.chance(0.01)) {
                from = date;
            } else if (dice.chance(0.01)) {
                from = date.plusDays(dice.chance(0.2) ? 1 : dice.between(2, 30));
            } else if (dice.chance(0.02)) {
                end = date.plusDays(dice.chance(0.3) ? 1 : dice.between(2, 200));
            }
        }
        boolean formal = segment.equals("PU");
        long known = wage <= 0 ? 2_022_200 : wage;
        long contribution = formal ? known * 54 / 10_000 + (programs.contains("JHT") ? known * 57 / 1_000 : 0) : 16_800;
        memberships.add(new Membership(
                numbers.unique("99", 11),
                person,
                formal ? (office ? "PD" + (village == null ? "" : village.code()) : "NPP1706" + dice.digits(4)) : "",
                formal ? (office ? "PEMERINTAH DESA" : dice.pick(EMPLOYERS)) : "",
                segment,
                programs,
                wage,
                contribution,
                payer,
                habit,
                from,
                end,
                village));
    }

    /** The contributions of the thirteen months before the run date's month, and of that month where paid ahead. */
    List<Contribution> contributions(YearMonth period) {
        var contributions = new ArrayList<Contribution>();
        for (var membership : memberships) {
            var first = YearMonth.from(membership.from());
            for (var month = period.minusMonths(13); !month.isAfter(period); month = month.plusMonths(1)) {
                boolean over = membership.ended() != null && month.isAfter(YearMonth.from(membership.ended()));
                boolean ahead = month.equals(period)
                        && (membership.habit() != Payer.ALWAYS
                                || membership.number().charAt(10) > '4');
                if (!month.isBefore(first) && !over && !ahead) {
                    contributions.add(new Contribution(membership, month, paid(membership.habit(), month, period)));
                }
            }
        }
        return contributions;
    }

    private @Nullable LocalDate paid(Payer habit, YearMonth month, YearMonth period) {
        var due = month.plusMonths(1).atDay(15);
        int monthsAgo = (int) month.until(period, java.time.temporal.ChronoUnit.MONTHS);
        LocalDate paid = switch (habit) {
            case ALWAYS -> due.minusDays(dice.chance(0.1) ? 0 : dice.between(0, 24));
            case MOSTLY -> {
                if (dice.chance(0.08)) {
                    yield dice.chance(0.5) ? null : due.plusDays(dice.chance(0.2) ? 1 : dice.between(1, 50));
                }
                yield due.minusDays(dice.between(0, 20));
            }
            case LATE -> due.plusDays(dice.between(1, 40));
            case BEHIND -> monthsAgo <= 2 ? null : due.minusDays(dice.between(0, 14));
            case STALLED -> monthsAgo <= 5 ? null : due.plusDays(dice.between(-14, 20));
            case NEVER -> null;
        };
        return paid == null || paid.isAfter(date) ? null : paid;
    }
}
