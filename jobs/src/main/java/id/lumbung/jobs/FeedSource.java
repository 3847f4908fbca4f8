package id.lumbung.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the feeds of a made-up regency; the same arguments give the same files. */
@FunctionalInterface
public interface FeedSource {
    void writeFeeds(int people, long seed, LocalDate date, Path inbox) throws IOException;
}
