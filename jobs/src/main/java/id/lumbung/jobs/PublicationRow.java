package id.lumbung.jobs;

import id.lumbung.star.StarVersion;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One publication, as {@code ops.terbitan} has it.
 *
 * @param name of the publication
 * @param version of the lake that it showed
 * @param rows rows of all tables together
 */
public record PublicationRow(
        String name,
        StarVersion version,
        Optional<StarVersion> parent,
        PublicationReason reason,
        OffsetDateTime at,
        long rows) {}
