package id.lumbung.lake;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A delivered file as it lies in the lake, for whichever machine reads it.
 *
 * @param path in the lake
 * @param size in bytes, as it arrived
 */
public record ArrivedFile(String feed, LocalDate date, String name, String path, long size) implements Serializable {
    /** As messages name it: {@code feed/date/file}. */
    public String where() {
        return feed + "/" + date + "/" + name;
    }
}
