package id.lumbung.demo;

import id.lumbung.demo.delivery.ArrivalSink;
import id.lumbung.demo.delivery.ArrivalWriter;
import id.lumbung.demo.delivery.CleanArrival;
import id.lumbung.demo.delivery.FeedSink;
import id.lumbung.demo.dirt.DirtyArrival;
import id.lumbung.demo.truth.TruthSink;
import id.lumbung.demo.world.Deliveries;
import id.lumbung.demo.world.World;
import java.io.IOException;
import java.nio.file.Path;

/** An invented regency that can be delivered as feeds, together with the truth about it. */
public final class Regency {
    private final DemoSettings settings;
    private final World world;

    Regency(DemoSettings settings, World world) {
        this.settings = settings;
        this.world = world;
    }

    /** Writes fifteen feeds as {@code <inbox>/<feed>/<date>/<file>}; the review decisions exist only after linking. */
    public void writeFeeds(Path inbox) throws IOException {
        new Deliveries(world).handTo(arriving(new ArrivalWriter(inbox)));
    }

    /**
     * Writes what must come out: {@code indicators.csv} under perfect linking, {@code ledger.csv}, {@code rejects.csv},
     * {@code issues.csv} and {@code links.csv}.
     */
    public void writeTruth(Path truthFolder) throws IOException {
        var truth = new TruthSink(truthFolder, settings.date());
        new Deliveries(world).handTo(arriving(truth));
        truth.finish();
    }

    private FeedSink arriving(ArrivalSink arrivals) {
        return settings.dirt()
                ? new DirtyArrival(arrivals, settings.seed(), world.places())
                : new CleanArrival(arrivals);
    }
}
