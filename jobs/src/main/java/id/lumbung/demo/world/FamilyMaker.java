package id.lumbung.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes up the families of the villages until the wanted number of persons is reached. */
final class FamilyMaker {
    /** Regsosek was handed over this many days before the run date; who was born later is not in it. */
    private static final int NEWEST_BIRTH_DAYS = 20;

    private static final double SHARE_WITHOUT_NIK = 0.3;

    private final LocalDate date;
    private final PovertyLine povertyLine;
    private final Dice dice;
    private final NameBook names;
    private final Numbers numbers;
    private final AnswerMaker answers;
    private final DwellingMaker dwellings;
    private final List<Person> persons;

    FamilyMaker(long seed, LocalDate date, PovertyLine povertyLine, Numbers numbers, List<Person> persons) {
        this.date = date;
        this.povertyLine = povertyLine;
        this.numbers = numbers;
        this.persons = persons;
        dice = new Dice(seed, "families");
        names = new NameBook(new Dice(seed, "names"));
        answers = new AnswerMaker(new Dice(seed, "answers"));
        dwellings = new DwellingMaker(new Dice(seed, "dwellings"));
    }

    /** Families of all villages with as many members as asked for; one village stays empty. */
    List<Family> families(List<Village> villages, int people) {
        var weights = new double[villages.size()];
        double total = 0;
        int empty = dice.between(0, villages.size() - 1);
        while (!villages.get(empty).desa()) {
            empty = dice.between(0, villages.size() - 1);
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i == empty ? 0 : 0.4 + 1.6 * dice.real();
            total += weights[i];
        }
        var families = new ArrayList<Family>();
        double reached = 0;
        int settled = 0;
        for (int i = 0; i < weights.length; i++) {
            reached += weights[i];
            int goal = i == weights.length - 1 ? people : (int) Math.round(people * reached / total);
            settle(villages.get(i), goal - settled, families);
            settled = goal;
        }
        return families;
    }

    private void settle(Village village, int people, List<Family> families) {
        int number = 0;
        int left = people;
        var previousCard = "";
        while (left > 0) {
            number++;
            double wealth = dice.normal();
            var members = members(village, wealth, left);
            left -= members.size();
            var ownCard = numbers.familyCard(village.district(), date.minusDays(dice.between(200, 6000)));
            boolean brokenOff = !previousCard.isEmpty() && dice.chance(0.02);
            var card = brokenOff ? previousCard : ownCard;
            previousCard = card;
            boolean villageKnown = !dice.chance(0.002);
            families.add(new Family(
                    village.bpsCode() + Places.padded(number, 6),
                    card,
                    village,
                    villageKnown,
                    1 + (number - 1) / 40,
                    address(),
                    dice.chance(0.02) ? Answers.NONE : decile(wealth),
                    dice.chance(0.025) ? Answers.NONE : povertyLine.spending(wealth, dice),
                    wealth,
                    dwellings.dwelling(wealth),
                    members));
        }
    }

    private int decile(double wealth) {
        double rank = wealth + 0.4 * dice.normal() - 0.15;
        double[] limits = {-1.35, -0.9, -0.55, -0.27, 0, 0.27, 0.55, 0.9, 1.35};
        int decile = 1;
        for (double limit : limits) {
            decile += rank > limit ? 1 : 0;
        }
        return decile;
    }

    private String address() {
        return switch (dice.between(0, 4)) {
            case 0 -> "JL. MERDEKA NO. " + dice.between(1, 120);
            case 1 -> "GG. MAWAR " + dice.between(1, 40);
            case 2 -> "JL. LINTAS BARAT KM " + dice.between(1, 30);
            case 3 -> "DUSUN " + dice.between(1, 5) + ", RT " + dice.between(1, 9);
            default -> "BLOK " + (char) ('A' + dice.between(0, 5)) + dice.between(1, 40);
        };
    }

    private List<Member> members(Village village, double wealth, int atMost) {
        var members = new ArrayList<Member>();
        int headAge = Math.min(85, 22 + dice.between(0, 25) + dice.between(0, 25) + (dice.chance(0.1) ? 15 : 0));
        boolean womanHead = dice.chance(0.14);
        var mother = "";
        add(members, village, headAge, womanHead, 1, names.name(true), wealth, atMost);
        if (!womanHead && dice.chance(0.85)) {
            var wife = add(
                    members,
                    village,
                    Math.max(18, headAge - dice.between(-2, 9)),
                    true,
                    2,
                    names.name(true),
                    wealth,
                    atMost);
            mother = wife.name();
        } else if (womanHead) {
            mother = members.get(0).person().name();
        }
        int children = dice.weighted(0, 14, 1, 28, 2, 30, 3, 18, 4, 7, 5, 3);
        for (int child = 0; child < children; child++) {
            int age = headAge - dice.between(20, 34) - 2 * child;
            if (age >= 0) {
                add(
                        members,
                        village,
                        age,
                        dice.chance(0.49),
                        3,
                        mother.isEmpty() ? names.name(true) : mother,
                        wealth,
                        atMost);
            }
        }
        if (headAge > 55 && dice.chance(0.25)) {
            add(members, village, dice.between(0, 14), dice.chance(0.5), 5, names.name(true), wealth, atMost);
        }
        if (headAge < 55 && dice.chance(0.15)) {
            add(
                    members,
                    village,
                    Math.min(98, headAge + dice.between(20, 32)),
                    dice.chance(0.7),
                    6,
                    names.name(true),
                    wealth,
                    atMost);
        }
        if (dice.chance(0.08)) {
            add(members, village, dice.between(5, 60), dice.chance(0.5), 8, names.name(true), wealth, atMost);
        }
        return members;
    }

    private Person add(
            List<Member> members,
            Village village,
            int age,
            boolean woman,
            int relation,
            String mother,
            double wealth,
            int atMost) {
        var person = person(village.district(), birthDate(age), woman, mother);
        if (members.size() < atMost) {
            persons.add(person);
            members.add(new Member(person, relation, answers.answers(person.age(date), woman, relation, wealth)));
        }
        return person;
    }

    /** A person of its own, not yet anyone's family; the caller decides whether it joins the list. */
    Person person(int district, LocalDate born, boolean woman, String mother) {
        boolean newborn = born.isAfter(date.minusDays(400));
        boolean withoutNik = newborn && dice.chance(SHARE_WITHOUT_NIK);
        return new Person(
                persons.size(),
                withoutNik ? "" : numbers.nik(district, born, woman),
                names.name(woman),
                woman,
                born,
                mother);
    }

    /** An adult from elsewhere, known to other feeds only. */
    Person outsider() {
        boolean woman = dice.chance(0.45);
        var person = person(dice.between(1, 15), birthDate(dice.between(18, 62)), woman, names.name(true));
        persons.add(person);
        return person;
    }

    /** A birthday in the year that makes the age; now and then exactly today, yesterday or tomorrow. */
    private LocalDate birthDate(int age) {
        var born = age == 0
                ? date.minusDays(dice.between(NEWEST_BIRTH_DAYS, 360))
                : date.minusYears(age).minusDays(dice.chance(0.02) ? dice.between(-1, 1) : dice.between(0, 364));
        return born.getMonthValue() == 2 && born.getDayOfMonth() == 29 ? born.minusDays(1) : born;
    }
}
