package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.sql.SQLException;

/**
 * Brings the lake in step with PostgreSQL before a run: the row in {@code ops.terbitan} is the commit, the lake's mark
 * follows it.
 */
final class LakeRepair {
    private LakeRepair() {}

    /** Marks what was published, clears away what was not, and refuses a run that would lose history. */
    static void beforeRun(RefreshRequest request, Lake lake) {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            for (var version : Publications.all(connection)) {
                if (lake.exists(version.folder()) && !version.isPublished(lake)) {
                    version.markPublished(lake);
                }
            }
            var shown = Publications.findShown(connection);
            if (shown.isPresent()) {
                requireInLake(shown.get(), lake, request);
                requireNotEarlier(shown.get(), request);
            }
        } catch (SQLException e) {
            throw Quiet.bug("start", e);
        }
        StarVersion.removeUnpublished(lake);
        lake.remove("clean/belum");
    }

    private static void requireInLake(StarVersion shown, Lake lake, RefreshRequest request) {
        if (!lake.exists(shown.folder())) {
            throw new LumbungException(
                    Failure.ENVIRONMENT,
                    "lake %s: expected version %s, which PostgreSQL shows, found none. Name the home it was made in with --home, or restore the lake from backup; without it the history of earlier months and every identity would be lost."
                            .formatted(request.home().lake(), shown.id()));
        }
    }

    private static void requireNotEarlier(StarVersion shown, RefreshRequest request) {
        if (request.date().isBefore(shown.date())) {
            throw new LumbungException(
                    Failure.USAGE,
                    "--date %s: expected %s or later, since figures of that date are published. Run a later date, or use another --home and database."
                            .formatted(request.date(), shown.date()));
        }
    }
}
