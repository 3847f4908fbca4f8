package id.lumbung.cli;

import id.lumbung.jobs.FeedSource;
import id.lumbung.jobs.Refresh;
import java.util.ServiceLoader;

/** Finds the parts the command line drives. */
final class Wiring {
    private Wiring() {}

    static Refresh refresh() {
        return only(Refresh.class);
    }

    /** Looked for only when feeds are asked for. */
    static FeedSource feedSource() {
        return (people, seed, date, inbox) -> only(FeedSource.class).writeFeeds(people, seed, date, inbox);
    }

    private static <T> T only(Class<T> part) {
        return ServiceLoader.load(part)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + part.getSimpleName() + " on the class path"));
    }
}
