package id.lumbung.demo.world;

import id.lumbung.demo.delivery.Feed;
import id.lumbung.demo.delivery.FeedSink;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The registration itself: families, their members, and what the village consultation said of each family. */
final class RegistrationFeeds {
    private final World world;
    private final LocalDate delivered;

    RegistrationFeeds(World world) {
        this.world = world;
        delivered = world.date.minusDays(14);
    }

    void handTo(FeedSink sink) throws IOException {
        List<List<Family>> districts = byDistrict();
        for (var families : districts) {
            sink.open(Deliveries.file(Feed.REGSOSEK_KELUARGA, delivered, part(families), true));
            for (var family : families) {
                sink.accept(familyCells(family), FeedSink.NOBODY);
            }
            sink.close();
        }
        for (var families : districts) {
            sink.open(Deliveries.file(Feed.REGSOSEK_INDIVIDU, delivered, part(families), true));
            for (var family : families) {
                int number = 0;
                for (var member : family.members()) {
                    number++;
                    sink.accept(
                            memberCells(family, member, number), member.person().id());
                }
            }
            sink.close();
        }
        consultations(sink);
    }

    private List<List<Family>> byDistrict() {
        var districts = new ArrayList<List<Family>>();
        int district = 0;
        for (var family : world.families) {
            if (family.village().district() != district) {
                district = family.village().district();
                districts.add(new ArrayList<>());
            }
            districts.get(districts.size() - 1).add(family);
        }
        return districts;
    }

    private static String part(List<Family> families) {
        var village = families.get(0).village();
        return Places.padded(village.district(), 2) + "_" + village.districtFileName();
    }

    private static String[] familyCells(Family family) {
        var dwelling = family.dwelling();
        var cells = new ArrayList<>(List.of(
                family.id(),
                family.familyCard(),
                family.villageKnown() ? family.village().bpsCode() : "",
                family.villageKnown() ? family.village().name() : "",
                Places.padded(family.neighbourhood(), 3),
                Places.padded(1 + family.neighbourhood() / 4, 3),
                family.address(),
                family.head().name(),
                Cells.number(family.decile()),
                Cells.number(family.spending())));
        for (int answer : new int[] {
            dwelling.ownership(),
            dwelling.area(),
            dwelling.floor(),
            dwelling.wall(),
            dwelling.roof(),
            dwelling.water(),
            dwelling.light(),
            dwelling.power(),
            dwelling.fuel(),
            dwelling.toilet(),
            dwelling.bowl(),
            dwelling.sludge()
        }) {
            cells.add(Cells.number(answer));
        }
        dwelling.assets().forEach(owned -> cells.add(Cells.yes(owned)));
        dwelling.livestock().forEach(animals -> cells.add(Cells.number(animals)));
        return cells.toArray(String[]::new);
    }

    private static String[] memberCells(Family family, Member member, int number) {
        var person = member.person();
        var answers = member.answers();
        var cells = new ArrayList<>(Arrays.asList(
                family.id(),
                Integer.toString(number),
                person.nik(),
                family.familyCard(),
                person.name(),
                person.woman() ? "2" : "1",
                person.born().toString(),
                Cells.number(member.relation()),
                Cells.number(answers.marriage()),
                Cells.number(answers.schooling()),
                Cells.number(answers.level()),
                Cells.number(answers.diploma()),
                Cells.number(answers.works()),
                Cells.number(answers.hours()),
                Cells.number(answers.industry()),
                Cells.number(answers.occupation()),
                Cells.number(answers.nutrition())));
        for (int question = 0; question < 9; question++) {
            cells.add(answers.disabilities().substring(question, question + 1).trim());
        }
        cells.addAll(List.of(
                Cells.number(answers.illness()),
                person.mother(),
                Cells.number(answers.presence()),
                Cells.number(answers.companion()),
                Cells.number(answers.healthInsurance()),
                Cells.number(answers.workInsurance())));
        return cells.toArray(String[]::new);
    }

    private void consultations(FeedSink sink) throws IOException {
        var dice = new Dice(world.seed, "consultations");
        var day = world.date.minusDays(10);
        sink.open(Deliveries.file(Feed.FKP, day, "", true));
        for (var family : world.families) {
            if (dice.chance(0.94)) {
                double seen = family.wealth() + 0.5 * dice.normal();
                int rank = seen < -1.2 ? 1 : seen < -0.4 ? 2 : seen < 0.3 ? 3 : 4;
                sink.accept(
                        new String[] {
                            family.id(),
                            Integer.toString(rank),
                            day.minusDays(dice.between(1, 80)).toString(),
                            dice.chance(0.6) ? "DISEPAKATI WARGA" : ""
                        },
                        FeedSink.NOBODY);
            }
        }
        sink.close();
    }
}
