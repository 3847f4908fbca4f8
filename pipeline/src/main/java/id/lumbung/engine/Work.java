package id.lumbung.engine;

import id.lumbung.lake.Lake;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * A piece of work on files of the lake, done on any machine that reaches it.
 *
 * <p>It may be cut off and begun anew, even while the first attempt still runs somewhere: what it writes must bear names of
 * its own.
 *
 * @param <T> what it finds: counts and places, never a cell
 */
@FunctionalInterface
public interface Work<T extends Serializable> extends Serializable {
    /** Does it; {@code scratch} is an owner-only folder of the machine it runs on. */
    T run(Lake lake, Path scratch) throws IOException;
}
