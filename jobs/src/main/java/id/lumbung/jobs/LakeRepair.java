package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.lake.Lake;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.language.Message;
import id.lumbung.star.StarVersion;
import java.sql.SQLException;

/**
 * Brings the lake in step with PostgreSQL before a run: the row in {@code ops.terbitan} is the commit, the lake's mark
 * follows it.
 */
final class LakeRepair {
    private LakeRepair() {}

    /** Marks what was published, clears away what was not, and refuses to run where the version shown is gone. Returns 0. */
    static long beforeRun(RefreshRequest request, Lake lake) throws SQLException {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            for (var publication : Publications.all(connection)) {
                var version = publication.version();
                if (lake.exists(version.folder()) && !version.isPublished(lake)) {
                    version.markPublished(lake);
                }
            }
            var shown = Publications.findShown(connection);
            if (shown.isPresent()) {
                requireInLake(shown.get(), lake, request);
            }
        }
        StarVersion.removeUnpublished(lake);
        new ReceivedDeliveries(lake).removeUnfinished();
        lake.remove("clean/belum");
        return 0;
    }

    private static void requireInLake(StarVersion shown, Lake lake, RefreshRequest request) {
        if (!lake.exists(shown.folder())) {
            throw new LumbungException(
                    Failure.ENVIRONMENT,
                    Message.of("lake.version.missing", request.home().lake(), shown.id()));
        }
    }
}
