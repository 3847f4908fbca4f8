package id.lumbung.feed;

import java.io.Closeable;
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

    /** How many columns of the file the contract does not know. */
    int unknownColumns();
}
