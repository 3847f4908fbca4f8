package id.lumbung.report;

import java.time.LocalDate;
import java.util.Comparator;

/** One file of one delivery. */
public record DeliveredFile(String feed, LocalDate deliveryDate, String name) implements Comparable<DeliveredFile> {
    private static final Comparator<DeliveredFile> ORDER = Comparator.comparing(DeliveredFile::feed)
            .thenComparing(DeliveredFile::deliveryDate, Comparator.reverseOrder())
            .thenComparing(DeliveredFile::name);

    /** By feed, newest delivery first, then by file name. */
    @Override
    public int compareTo(DeliveredFile other) {
        return ORDER.compare(this, other);
    }
}
