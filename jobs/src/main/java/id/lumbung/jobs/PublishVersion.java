package id.lumbung.jobs;

import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.language.Message;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Shows the version this run has built to readers, and clears old ones away. */
final class PublishVersion {
    private final NightlyRun run;

    PublishVersion(NightlyRun run) {
        this.run = run;
    }

    /** Returns the rows written or removed in PostgreSQL. */
    long run() throws SQLException {
        var request = run.request();
        var kept = VersionSettings.of(request.home()).kept();
        var shown = new ShowVersion(request.home(), run.lake(), request.database(), run.engine())
                .show(
                        run.version(),
                        new PublicationNote(
                                run.night().earlier().isEmpty() ? PublicationReason.JALAN : PublicationReason.SUSULAN,
                                run.parent(),
                                run.warnings().size(),
                                this::note));
        if (!shown.settled() || !isTidied(kept)) {
            run.warnings().add(Message.of("publish.afterwards"));
        }
        return shown.publication().rows();
    }

    /** The versions of dates run again before this one are published with it, though nobody ever sees them. */
    private void note(Connection connection) throws SQLException {
        for (var earlier : run.night().earlier()) {
            Publications.recordUnseen(connection, earlier);
        }
    }

    /** The version is shown: what fails here is a warning, and the next run makes up for it. */
    private boolean isTidied(int kept) {
        try (var connection = run.request().database().connectAs(Role.PEMILIK)) {
            var publications = Publications.all(connection);
            Lineage.of(publications).mark(run.lake());
            Keeping.of(run.lake(), publications.get(publications.size() - 1), kept)
                    .apply(run.lake());
            return true;
        } catch (SQLException | UncheckedIOException | LumbungException e) {
            return false;
        }
    }
}
