package id.lumbung.demo.delivery;

import java.io.IOException;

/** Takes the files of the feeds one after another, record by record, in the order of delivery within a feed. */
public interface FeedSink {

    /** The person of a record that is about nobody. */
    int NOBODY = -1;

    void open(DeliveryFile file) throws IOException;

    /**
     * @param cells canonical cells in the feed's column order, an empty string for an empty cell; not kept by the sink
     * @param person the person the record is truly about, or {@link #NOBODY}
     */
    void accept(String[] cells, int person) throws IOException;

    /** Ends the file last opened. */
    void close() throws IOException;
}
