package id.lumbung.feed;

import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the records of one delivered file in their order. */
public interface RecordReader extends Closeable {

    /**
     * The next record, or null after the last.
     *
     * @throws DeliveryException when the file itself is damaged, or asks for more than its limits
     */
    @Nullable
    RawRecord next();

    /**
     * The records that start at the given lines, whole as they arrived; reads on from here to the end of the file.
     *
     * <p>No slower than {@link #next()}, often much faster.
     */
    Map<Long, ArrivedRow> rows(Set<Long> lines);

    /** The names of the header as they stand in the file, unknown columns included. */
    List<String> header();

    /** How many columns of the file the contract does not know. */
    int unknownColumns();

    /** Blank rows, totals, column numbers and repeated headers passed over so far: they are no records. */
    long skipped();

    FileTraits traits();
}
