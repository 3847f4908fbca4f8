package id.lumbung.lake;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * One attempt to write files of a clean delivery: under names of its own, until the run that waited for it moves them into
 * place. An attempt that was cut off, or that nobody waits for any more, is never seen there.
 *
 * @param places where the files belong
 */
public record CleanAttempt(String id, List<String> places) implements Serializable {
    public CleanAttempt {
        places = List.copyOf(places);
    }

    static CleanAttempt at(String... places) {
        return new CleanAttempt(UUID.randomUUID().toString(), List.of(places));
    }

    private String folder() {
        return CleanDelivery.ATTEMPTS + "/" + id;
    }

    /** Where the file for the place number {@code place} is written. */
    String file(int place) {
        return folder() + "/" + place + ".parquet";
    }

    /** Moves its files to where they belong. */
    public void moveIntoPlace(Lake lake) {
        for (int place = 0; place < places.size(); place++) {
            lake.rename(file(place), places.get(place));
        }
        discard(lake);
    }

    /** Removes what it has written and nobody moved. */
    public void discard(Lake lake) {
        lake.remove(folder());
    }
}
