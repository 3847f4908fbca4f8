package id.lumbung.demo.world;

import id.lumbung.demo.delivery.DeliveryFile;
import id.lumbung.demo.delivery.Feed;
import id.lumbung.demo.delivery.FeedSink;
import java.io.IOException;
import java.time.LocalDate;

/** Hands all fifteen feeds of a regency to a sink, the villages first. */
public final class Deliveries {
    private final World world;

    public Deliveries(World world) {
        this.world = world;
    }

    public void handTo(FeedSink sink) throws IOException {
        new VillageFeeds(world).handTo(sink);
        new RegistrationFeeds(world).handTo(sink);
        new CoverFeeds(world).handTo(sink);
        new WorkFeeds(world).handTo(sink);
        new PaymentFeed(world).handTo(sink);
    }

    /** A file named after feed, regency, part and date, as in {@code jkn_peserta_1706_bagian1_20261119.csv}. */
    static DeliveryFile file(Feed feed, LocalDate delivered, String part, boolean counts) {
        var name = feed.folder()
                + "_"
                + Places.REGENCY
                + (part.isEmpty() ? "" : "_" + part)
                + "_"
                + delivered.toString().replace("-", "")
                + ".csv";
        return new DeliveryFile(feed, delivered, name, counts);
    }
}
