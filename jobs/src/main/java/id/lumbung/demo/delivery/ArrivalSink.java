package id.lumbung.demo.delivery;

import java.io.IOException;
import java.util.List;

/** Takes records as they arrive, and what will become of them. */
public interface ArrivalSink {
    void open(DeliveryFile file, ArrivalFormat format) throws IOException;

    /**
     * A record that will be loaded.
     *
     * @param written the cells as the file holds them
     * @param cleaned the cells after cleaning
     */
    void loaded(String[] written, String[] cleaned, int person, List<CellIssue> issues) throws IOException;

    /** A record that will be rejected for the reason given; it may hold too many or too few cells. */
    void rejected(String[] written, String code) throws IOException;

    void close() throws IOException;
}
