package id.lumbung.jobs;

import id.lumbung.star.StarVersion;
import java.util.Optional;

/**
 * What is noted of a publication beside its tables.
 *
 * @param parent the version it was built upon
 * @param warnings number of things its run survived
 * @param within what is written with it, after the tables and before the row that makes it the one shown
 */
public record PublicationNote(
        PublicationReason reason, Optional<StarVersion> parent, int warnings, WithinPublication within) {
    /** A publication without a run. */
    public static PublicationNote of(PublicationReason reason, Optional<StarVersion> parent) {
        return new PublicationNote(reason, parent, 0, connection -> {});
    }
}
