package id.lumbung.feed.source;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A place deliveries come from. Paths are relative to it, with {@code /} between names.
 *
 * <p>An {@link IOException} may pass by itself; a {@link SourceException} will not.
 */
public interface Source extends Closeable {
    /** What a folder holds, in no order; {@code ""} is the place itself. Empty where there is no such folder. */
    Optional<List<Entry>> findEntries(String folder) throws IOException;

    /** @throws FileNotFoundException where there is no such file */
    InputStream open(String path) throws IOException;
}
