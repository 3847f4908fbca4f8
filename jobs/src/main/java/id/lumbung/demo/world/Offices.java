package id.lumbung.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The office holders of the villages: 1,220 incumbents in 148 villages, 97 of them in nine villages covered by BPJS
 * Ketenagakerjaan, five of the nine completely; besides those who left, resigned or have yet to begin.
 */
final class Offices {
    private static final int INCUMBENTS = 1220;
    private static final int COVERED_VILLAGES = 9;
    private static final int FULLY_COVERED_VILLAGES = 5;
    private static final int COVERED_PERSONS = 97;
    private static final int OFFICES_OF_COVERED_VILLAGE = 12;

    private static final List<String> TITLES = List.of(
            "KEPALA DESA",
            "SEKRETARIS DESA",
            "KAUR",
            "KASI",
            "KAUR",
            "KASI",
            "KEPALA DUSUN",
            "KETUA BPD",
            "ANGGOTA BPD",
            "KEPALA DUSUN",
            "KETUA RT",
            "STAF DESA");

    private final Dice dice;
    private final LocalDate date;
    private final FamilyMaker familyMaker;
    private final Map<Village, List<Person>> adults;
    private final List<Office> offices = new ArrayList<>();
    private final Set<Person> incumbents = new HashSet<>();
    private final Set<Person> covered = new HashSet<>();

    Offices(long seed, LocalDate date, FamilyMaker familyMaker, Map<Village, List<Person>> adults) {
        this.date = date;
        this.familyMaker = familyMaker;
        this.adults = adults;
        dice = new Dice(seed, "offices");
    }

    List<Office> all() {
        return offices;
    }

    /** Everyone who holds an office on the run date. */
    Set<Person> incumbents() {
        return incumbents;
    }

    /** The incumbents whose village pays their BPJS Ketenagakerjaan. */
    Set<Person> covered() {
        return covered;
    }

    void fill(List<Village> villages) {
        var desa = new ArrayList<>(villages.stream().filter(Village::desa).toList());
        var withCover = new HashSet<>(shuffled(desa).subList(0, COVERED_VILLAGES));
        int rest = INCUMBENTS - COVERED_VILLAGES * OFFICES_OF_COVERED_VILLAGE;
        int others = desa.size() - COVERED_VILLAGES;
        int coveredVillages = 0;
        int coveredSoFar = 0;
        int seated = 0;
        int seatedVillages = 0;
        @Nullable Person twoOffices = null;
        for (var village : desa) {
            boolean cover = withCover.contains(village);
            int seats = OFFICES_OF_COVERED_VILLAGE;
            int toCover = 0;
            if (cover) {
                coveredVillages++;
                toCover = coversInVillage(coveredVillages, coveredSoFar);
                coveredSoFar += toCover;
            } else {
                seatedVillages++;
                int swing = seatedVillages == others ? 0 : dice.between(-1, 1);
                seats = Math.round((float) rest * seatedVillages / others) - seated + swing;
                seated += seats;
            }
            var candidates = adults.getOrDefault(village, List.of()).iterator();
            for (int seat = 0; seat < seats; seat++) {
                var person = !cover && seat == seats - 1 && twoOffices != null ? twoOffices : nextCandidate(candidates);
                twoOffices = null;
                incumbents.add(person);
                if (seat < toCover) {
                    covered.add(person);
                }
                offices.add(incumbency(village, seat, person));
                if (!cover && seat == 2 && dice.chance(0.04)) {
                    twoOffices = person;
                }
            }
            addOthers(village, seats, candidates);
        }
    }

    private int coversInVillage(int number, int coveredSoFar) {
        if (number <= FULLY_COVERED_VILLAGES) {
            return OFFICES_OF_COVERED_VILLAGE;
        }
        int villagesLeft = COVERED_VILLAGES - number + 1;
        return (COVERED_PERSONS - coveredSoFar) / villagesLeft;
    }

    private List<Village> shuffled(List<Village> villages) {
        var shuffled = new ArrayList<>(villages);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, dice.between(0, i));
        }
        return shuffled;
    }

    private Person nextCandidate(java.util.Iterator<Person> candidates) {
        while (candidates.hasNext()) {
            var candidate = candidates.next();
            if (!incumbents.contains(candidate)) {
                return candidate;
            }
        }
        return familyMaker.outsider();
    }

    private Office incumbency(Village village, int seat, Person person) {
        var from = seat == 3 && dice.chance(0.05) ? date : date.minusDays(dice.between(30, 2000));
        LocalDate until = dice.chance(0.5) ? null : date.plusDays(dice.chance(0.02) ? 0 : dice.between(20, 1500));
        return office(village, seat, TITLES.get(seat), person, from, until, true);
    }

    /** Those who are not in office on the run date: ended, resigned after a while, or appointed ahead. */
    private void addOthers(Village village, int seats, java.util.Iterator<Person> candidates) {
        int seat = seats;
        if (dice.chance(0.55)) {
            var from = date.minusDays(dice.between(2200, 4000));
            var until = dice.chance(0.1) ? date.minusDays(1) : from.plusDays(dice.between(200, 2100));
            offices.add(office(village, seat++, "KEPALA DESA", nextCandidate(candidates), from, until, false));
        }
        if (dice.chance(0.2)) {
            var from = date.plusDays(dice.chance(0.1) ? 1 : dice.between(2, 60));
            offices.add(office(village, seat, "SEKRETARIS DESA", nextCandidate(candidates), from, null, false));
        }
    }

    private Office office(
            Village village,
            int seat,
            String title,
            Person person,
            LocalDate from,
            @Nullable LocalDate until,
            boolean incumbent) {
        long pay = switch (title) {
            case "KEPALA DESA" -> 2_426_640;
            case "SEKRETARIS DESA" -> 2_224_420;
            case "KETUA BPD", "ANGGOTA BPD" -> 900_000;
            case "KETUA RT", "STAF DESA" -> 650_000;
            default -> 2_022_200;
        };
        if (dice.chance(0.1)) {
            pay += dice.between(1, 9_999);
        }
        return new Office(
                village,
                "141/" + Places.padded(seat + 1, 3) + "/SK-DS/" + from.getYear(),
                person,
                title,
                from,
                until,
                dice.chance(0.01) ? Answers.NONE : pay,
                dice.pick(List.of("ADD", "ADD", "ADD", "DDS", "PAD")),
                incumbent);
    }
}
