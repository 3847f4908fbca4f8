package id.lumbung.demo.world;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everyone and everything in the invented regency, made up from a seed. */
public final class World {
    private static final long POVERTY_LINE = 652_118;
    private static final double SHARE_OF_OUTSIDERS = 0.08;
    private static final double SHARE_IN_TWO_FAMILIES = 0.004;

    final long seed;
    final LocalDate date;
    final int people;
    final Places places;
    final PovertyLine povertyLine = new PovertyLine(POVERTY_LINE);
    final List<Person> persons = new ArrayList<>();
    final List<Family> families;
    final List<Office> offices;
    final List<Card> cards;
    final List<Membership> memberships;
    final List<Contribution> contributions;
    final List<Project> projects;
    final List<Payment> payments;

    public World(int people, long seed, LocalDate date) {
        this.seed = seed;
        this.date = date;
        this.people = people;
        places = Places.load();
        var villages = places.villages();
        var numbers = new Numbers(new Dice(seed, "numbers"));
        var familyMaker = new FamilyMaker(seed, date, povertyLine, numbers, persons);
        families = familyMaker.families(villages, people);
        var residents = residents();
        recordTwice(residents);
        var adults = adults(residents);
        int firstOutsider = persons.size();
        var officeRegister = new Offices(seed, date, familyMaker, adults);
        officeRegister.fill(villages);
        offices = officeRegister.all();
        projects = new Projects(seed, date, familyMaker).projects(villages, adults);
        for (int i = (int) Math.round(people * SHARE_OF_OUTSIDERS); i > 0; i--) {
            familyMaker.outsider();
        }
        var outsiders = List.copyOf(persons.subList(firstOutsider, persons.size()));
        cards = new Cards(seed, date, numbers, officeRegister.incumbents()).cards(residents, outsiders, villages);
        var register = new Memberships(seed, date, numbers, officeRegister);
        memberships = register.memberships(residents, outsiders, offices, villages);
        contributions = register.contributions(YearMonth.from(date));
        var plainOutsiders = outsiders.stream()
                .filter(outsider -> !officeRegister.incumbents().contains(outsider))
                .toList();
        payments = new Payments(seed, date, numbers).payments(families, plainOutsiders, villages);
    }

    public Places places() {
        return places;
    }

    private List<Resident> residents() {
        var residents = new ArrayList<Resident>(people);
        for (var family : families) {
            for (var member : family.members()) {
                residents.add(new Resident(member.person(), family, member.answers()));
            }
        }
        return residents;
    }

    /** Records a few persons who are there in a second family as well, with the same answers. */
    private void recordTwice(List<Resident> residents) {
        var dice = new Dice(seed, "twice");
        var twice = new HashSet<Person>();
        int wanted = Math.max(1, (int) Math.round(people * SHARE_IN_TWO_FAMILIES));
        while (twice.size() < wanted) {
            var resident = dice.pick(residents);
            var other = dice.pick(families);
            boolean fits = resident.person().hasNik()
                    && !resident.answers().gone()
                    && !other.id().equals(resident.family().id())
                    && other.villageKnown()
                    && other.members().size() < 12;
            if (fits && twice.add(resident.person())) {
                other.members().add(new Member(resident.person(), 8, resident.answers()));
            }
        }
    }

    /** Grown-ups who are there and have a NIK, in an order that does not follow the families. */
    private Map<Village, List<Person>> adults(List<Resident> residents) {
        var dice = new Dice(seed, "adults");
        Map<Village, Map<Person, Double>> ranks = new LinkedHashMap<>();
        for (var resident : residents) {
            int age = resident.person().age(date);
            if (age >= 18
                    && age <= 63
                    && resident.person().hasNik()
                    && !resident.answers().gone()) {
                ranks.computeIfAbsent(resident.family().village(), village -> new HashMap<>())
                        .put(resident.person(), dice.real());
            }
        }
        Map<Village, List<Person>> adults = new HashMap<>();
        ranks.forEach((village, rank) -> adults.put(
                village,
                rank.entrySet().stream()
                        .sorted(Map.Entry.<Person, Double>comparingByValue()
                                .thenComparing(entry -> entry.getKey().id(), Comparator.naturalOrder()))
                        .map(Map.Entry::getKey)
                        .toList()));
        return adults;
    }
}
