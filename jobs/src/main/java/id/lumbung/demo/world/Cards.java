package id.lumbung.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JKN cards: most people hold one, some two, some ended or not yet begun; every incumbent holds an active one. */
final class Cards {
    private final Dice dice;
    private final LocalDate date;
    private final Numbers numbers;
    private final Set<Person> incumbents;

    Cards(long seed, LocalDate date, Numbers numbers, Set<Person> incumbents) {
        this.date = date;
        this.numbers = numbers;
        this.incumbents = incumbents;
        dice = new Dice(seed, "cards");
    }

    List<Card> cards(List<Resident> residents, List<Person> outsiders, List<Village> villages) {
        var cards = new ArrayList<Card>();
        for (var resident : residents) {
            var family = resident.family();
            give(cards, resident.person(), family.familyCard(), family.wealth(), resident.knownVillage());
        }
        for (var outsider : outsiders) {
            if (incumbents.contains(outsider) || dice.chance(0.8)) {
                give(cards, outsider, "", dice.normal(), dice.chance(0.9) ? dice.pick(villages) : null);
            }
        }
        return cards;
    }

    private void give(List<Card> cards, Person person, String familyCard, double wealth, @Nullable Village village) {
        boolean incumbent = incumbents.contains(person);
        if (!person.hasNik() || (!incumbent && dice.chance(0.035))) {
            return;
        }
        boolean active = incumbent || dice.chance(0.87);
        cards.add(card(person, familyCard, wealth, village, active, incumbent));
        if (dice.chance(0.006)) {
            cards.add(card(person, familyCard, wealth, village, dice.chance(0.5), false));
        }
    }

    private Card card(
            Person person,
            String familyCard,
            double wealth,
            @Nullable Village village,
            boolean active,
            boolean incumbent) {
        var segment = incumbent ? "PPU PN" : segment(wealth);
        var issued = date.minusDays(dice.between(30, 3600));
        LocalDate from = issued.isBefore(person.born()) ? person.born() : issued;
        LocalDate until = null;
        if (dice.chance(0.002)) {
            from = date;
        } else if (!incumbent && dice.chance(0.008)) {
            from = date.plusDays(dice.chance(0.2) ? 1 : dice.between(2, 40));
        } else if (dice.chance(0.01)) {
            from = null;
        }
        if (dice.chance(0.002)) {
            until = date;
        } else if (!incumbent && dice.chance(0.012)) {
            until = date.minusDays(dice.chance(0.2) ? 1 : dice.between(2, 300));
        } else if (dice.chance(0.01)) {
            until = date.plusDays(dice.between(50, 400));
        }
        if (from != null && until != null && until.isBefore(from)) {
            from = until;
        }
        return new Card(
                numbers.unique("0009", 13),
                person,
                familyCard,
                segment,
                segment.startsWith("PBI") || segment.equals("PBPU PEMDA") ? 3 : dice.between(1, 3),
                active,
                from,
                until,
                village);
    }

    private String segment(double wealth) {
        if (wealth < 0.1 && dice.chance(0.75)) {
            return "PBI JK";
        }
        return dice.pick(
                List.of("PBPU PEMDA", "PBPU PEMDA", "PBPU", "PBPU", "PPU BU", "PPU BU", "PPU PN", "PBI JK", "BP"));
    }
}
