package id.lumbung.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 19);
    private final World world = new World(4_000, 11, DATE);

    @Test
    void registersAsManyPersonsAsAskedFor() {
        var registered = new HashSet<Integer>();
        world.families.forEach(family -> family.members()
                .forEach(member -> registered.add(member.person().id())));
        assertThat(registered).hasSize(4_000);
    }

    @Test
    void givesEveryNikOnceAndOnlyOnesThatNoLivingPersonCanHave() {
        var niks = new HashSet<String>();
        for (var person : world.persons) {
            if (!person.hasNik()) {
                assertThat(person.age(DATE)).isLessThan(2);
                continue;
            }
            var nik = person.nik();
            assertThat(niks.add(nik)).isTrue();
            assertThat(nik).hasSize(16).containsOnlyDigits();
            int day = Integer.parseInt(nik.substring(6, 8)) - (person.woman() ? 40 : 0);
            assertThat(day).isEqualTo(person.born().getDayOfMonth());
            assertThat(Integer.parseInt(nik.substring(8, 10)))
                    .isEqualTo(person.born().getMonthValue());
            assertThat(Integer.parseInt(nik.substring(10, 12)))
                    .isEqualTo(person.born().getYear() % 100);
            assertThat(Integer.parseInt(nik.substring(12))).isBetween(9001, 9999);
            assertThat(Integer.parseInt(nik.substring(0, 2))).isBetween(11, 96);
        }
    }

    @Test
    void givesTheSameTenDigitsToOneVillageUnderBpsAndAnotherUnderKemendagri() {
        var villages = world.places().villages();
        Set<String> codes = villages.stream().map(Village::code).collect(Collectors.toSet());
        Set<String> bpsCodes = villages.stream().map(Village::bpsCode).collect(Collectors.toSet());

        assertThat(villages).hasSize(151);
        assertThat(villages.stream().filter(Village::desa)).hasSize(148);
        assertThat(bpsCodes).hasSize(151);
        assertThat(codes).containsAnyElementsOf(bpsCodes);
    }

    @Test
    void keepsNoVillageButOneEmpty() {
        var settled = world.families.stream().map(Family::village).collect(Collectors.toSet());
        assertThat(settled).hasSize(150);
    }

    @Test
    void bringsUpTheEdgesOfEveryRule() {
        assertThat(world.persons)
                .anyMatch(person -> person.born().equals(DATE.minusYears(person.age(DATE))) && person.age(DATE) > 0)
                .anyMatch(person -> !person.hasNik());
        assertThat(world.cards)
                .anyMatch(card -> DATE.equals(card.until()))
                .anyMatch(card -> card.until() != null && card.until().isBefore(DATE))
                .anyMatch(card -> card.from() != null && card.from().isAfter(DATE))
                .anyMatch(card -> card.from() == null);
        assertThat(world.memberships)
                .anyMatch(membership -> membership.from().isAfter(DATE))
                .anyMatch(membership ->
                        membership.ended() != null && membership.ended().isAfter(DATE))
                .anyMatch(membership -> !membership.programs().contains("JKM"))
                .anyMatch(membership -> membership.habit() == Membership.Payer.NEVER);
        assertThat(world.contributions)
                .anyMatch(contribution ->
                        contribution.month().plusMonths(1).atDay(15).equals(contribution.paid()))
                .anyMatch(contribution -> contribution.paid() == null);
        assertThat(world.offices)
                .anyMatch(office -> office.from().isAfter(DATE))
                .anyMatch(office -> office.until() != null && office.until().isBefore(DATE));
        assertThat(world.families)
                .anyMatch(family -> !family.villageKnown())
                .anyMatch(family -> family.decile() == Answers.NONE)
                .anyMatch(family -> family.spending() == Answers.NONE)
                .anyMatch(family -> family.spending() == world.povertyLine.rupiah())
                .anyMatch(family -> family.members().stream()
                        .anyMatch(member -> member.answers().gone()));
        assertThat(world.payments).anyMatch(payment -> payment.familyCard().isEmpty());
    }
}
