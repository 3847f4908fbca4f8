package id.lumbung.feed;

import java.io.Closeable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the records of one delivered file in their order. */
public interface RecordReader extends Closeable {

    /**
     * The next record, or null after the last.
     *
     * @throws DeliveryException when the file itself is damaged
     */
    @Nullable
    RawRecord next();

    /** The record last returned as it arrived, whole: what quarantine keeps. */
    String text();

    /**
     * The records that start at the given lines, whole as they arrived; reads on from here to the end of the file.
     *
     * <p>Much faster than {@link #next()}: nothing is told into cells.
     */
    Map<Long, String> texts(Set<Long> lines);

    /** How many columns of the file the contract does not know. */
    int unknownColumns();
}
