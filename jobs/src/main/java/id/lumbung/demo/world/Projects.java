package id.lumbung.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The village works projects, running, finished and to come, with workers from the village and from elsewhere. */
final class Projects {
    private static final List<String> WORKS = List.of(
            "REHAB JALAN USAHA TANI",
            "SUMUR BOR",
            "JEMBATAN DUSUN",
            "RABAT BETON",
            "GEDUNG POSYANDU",
            "TALUD",
            "MCK UMUM",
            "DRAINASE, TAHAP II");

    private final Dice dice;
    private final LocalDate date;
    private final FamilyMaker familyMaker;

    Projects(long seed, LocalDate date, FamilyMaker familyMaker) {
        this.date = date;
        this.familyMaker = familyMaker;
        dice = new Dice(seed, "projects");
    }

    List<Project> projects(List<Village> villages, Map<Village, List<Person>> adults) {
        var projects = new ArrayList<Project>();
        for (var village : villages) {
            for (int project = dice.between(0, 3); project > 0; project--) {
                projects.add(project(village, projects.size() + 1, adults.getOrDefault(village, List.of())));
            }
        }
        return projects;
    }

    private Project project(Village village, int number, List<Person> adults) {
        var from = date.minusDays(dice.between(20, 600));
        var days = dice.between(60, 400);
        LocalDate until = from.plusDays(days);
        switch (dice.between(0, 19)) {
            case 0 -> {
                from = date;
                until = from.plusDays(days);
            }
            case 1 -> {
                from = date.plusDays(dice.between(1, 40));
                until = from.plusDays(days);
            }
            case 2 -> until = date;
            case 3, 4 -> until = null;
            case 5 -> until = date.minusDays(1);
            default -> {}
        }
        return new Project(
                "PRY-" + village.code() + "-" + Places.padded(number, 4),
                village,
                "PEMBANGUNAN " + dice.pick(WORKS) + " " + village.name().toUpperCase(Locale.ROOT),
                dice.pick(List.of("PKTD", "PKTD", "SWAKELOLA", "KONTRAKTOR")),
                dice.between(80_000, 290_000) * 1_000L,
                dice.pick(List.of("DDS", "DDS", "ADD", "PBH", "APBD")),
                from,
                until,
                dice.chance(0.42) ? "JK" + Places.REGENCY + Places.padded(number, 5) : "",
                workers(adults));
    }

    private List<Project.Worker> workers(List<Person> adults) {
        var workers = new ArrayList<Project.Worker>();
        int wanted = dice.between(2, 7);
        int first = adults.isEmpty() ? 0 : dice.between(0, adults.size() - 1);
        for (int i = 0; i < wanted; i++) {
            boolean local = i < adults.size() && !dice.chance(0.06);
            var person = local ? adults.get((first + i) % adults.size()) : familyMaker.outsider();
            workers.add(new Project.Worker(person, dice.between(5, 90), dice.between(17, 26) * 5_000L));
        }
        return workers;
    }
}
