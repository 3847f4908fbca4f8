package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.ErasureList;
import id.lumbung.lake.Lake;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.language.Message;
import id.lumbung.publish.Publisher;
import id.lumbung.star.StarVersion;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Brings the lake in step with PostgreSQL before a run: the row in {@code ops.terbitan} is the commit, the lake follows it.
 */
public final class LakeRepair {
    private LakeRepair() {}

    /** Marks what was published, clears away what was not, and refuses a lake that is not the one of the version shown. Returns 0. */
    static long beforeRun(RefreshRequest request, Lake lake) throws IOException, SQLException {
        VersionSettings.of(request.home());
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            var mark = new LakeMark(lake, request.workplace(), connection);
            mark.require(request.secret());
            requireNobodyHalfErased(lake);
            var shown = Publications.findShown(connection);
            if (shown.isPresent()) {
                requireInLake(shown.get(), lake, request.workplace());
            } else if (!StarVersion.published(lake).isEmpty()) {
                throw new LumbungException(
                        Failure.USAGE,
                        Message.of("lake.not.shown", request.workplace().shown()));
            }
            mark.claim(request);
            request.home().clearScratch();
            lake.remove(Lake.SCRATCH); // what engines of a killed run left
            follow(connection, lake);
        }
        return 0;
    }

    /** A run could link anew what is left of a person. */
    private static void requireNobodyHalfErased(Lake lake) {
        if (new ErasureList(lake).isUnderWay()) {
            throw new LumbungException(Failure.USAGE, Message.of("forget.under.way"));
        }
    }

    /** Marks what was published, and clears away what was not. */
    public static void follow(Connection publications, Lake lake) throws SQLException {
        Lineage.of(Publications.all(publications)).mark(lake);
        StarVersion.removeUnpublished(lake);
        new ReceivedDeliveries(lake).removeUnfinished();
        CleanDelivery.removeUnfinished(lake);
        Publisher.clearLeftovers(publications);
    }

    static void requireInLake(StarVersion shown, Lake lake, Workplace workplace) {
        if (!lake.exists(shown.folder())) {
            throw new LumbungException(
                    Failure.ENVIRONMENT, Message.of("lake.version.missing", workplace.shown(), shown.id()));
        }
    }
}
