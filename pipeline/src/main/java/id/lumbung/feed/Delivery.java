package id.lumbung.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One hand-over of a feed: its files in name order. */
public record Delivery(String feed, LocalDate date, List<DeliveredFile> files) {

    public Delivery {
        files = files.stream().sorted(Comparator.comparing(DeliveredFile::name)).toList();
    }

    /** One of its files as messages name it: {@code feed/date/file}. */
    public String where(DeliveredFile file) {
        return feed + "/" + date + "/" + file.name();
    }
}
