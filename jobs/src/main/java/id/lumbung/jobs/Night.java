package id.lumbung.jobs;

import id.lumbung.star.StarVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One of the dates a refresh runs.
 *
 * @param parent version it builds upon
 * @param registry version whose identity registry is carried on as well: where a past date is run again, ids given since
 *     then stay
 * @param earlier runs of the same refresh whose versions are published together with this one's
 * @param last whether it is the one whose figures are shown
 * @param watchful whether deliveries for months that have passed start the refresh over from an earlier date
 */
record Night(
        LocalDate date,
        Optional<StarVersion> parent,
        Optional<StarVersion> registry,
        List<NightlyRun> earlier,
        boolean last,
        boolean watchful) {
    Night {
        earlier = List.copyOf(earlier);
    }
}
