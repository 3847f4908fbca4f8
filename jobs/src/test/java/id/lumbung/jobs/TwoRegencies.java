package id.lumbung.jobs;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.delivery.ArrivalSink;
import id.lumbung.demo.delivery.ArrivalWriter;
import id.lumbung.demo.delivery.CleanArrival;
import id.lumbung.demo.dirt.DirtyArrival;
import id.lumbung.demo.world.Deliveries;
import id.lumbung.demo.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One inbox with the dirty deliveries of two invented regencies, 1706 and 1707. A few who live in 1706 hold an office in 1707.
 */
record TwoRegencies(Path inbox, Path cleanInbox) {
    static final String HERE = "1706";
    static final String THERE = "1707";

    private static final int PEOPLE = 900;
    private static final int COMMUTERS = 12;

    static TwoRegencies deliverTo(Path folder) throws IOException {
        var regencies = new TwoRegencies(folder.resolve("inbox"), folder.resolve("clean"));
        var here = DemoSettings.usual(PEOPLE, 31, Warehouse.DATE);
        var there = DemoSettings.usual(PEOPLE, 32, Warehouse.DATE);
        write(here, new ArrivalWriter(regencies.inbox), new ArrivalWriter(regencies.cleanInbox));
        write(
                there,
                new MovedArrival(new ArrivalWriter(regencies.inbox)),
                new MovedArrival(new ArrivalWriter(regencies.cleanInbox)));
        regencies.appointCommuters();
        return regencies;
    }

    private static void write(DemoSettings settings, ArrivalSink dirty, ArrivalSink clean) throws IOException {
        var world = new World(settings.people(), settings.seed(), settings.date());
        new Deliveries(world).handTo(new DirtyArrival(dirty, settings.seed(), world.places()));
        new Deliveries(world).handTo(new CleanArrival(clean));
    }

    private void appointCommuters() throws IOException {
        var delivery = Path.of("aparatur_desa", Warehouse.DATE.toString());
        try (var files = Files.list(cleanInbox.resolve(delivery))) {
            var file = files.filter(found -> found.toString().contains(HERE))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            var lines = Files.readAllLines(file);
            var commuters = lines.subList(0, COMMUTERS + 1).stream()
                    .map(line -> line.replaceFirst("^" + HERE, THERE))
                    .toList();
            Files.write(inbox.resolve(delivery).resolve("perantau.csv"), commuters);
        }
    }
}
