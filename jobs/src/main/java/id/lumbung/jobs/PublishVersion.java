package id.lumbung.jobs;

import id.lumbung.language.Message;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Shows the version this run has built to readers. */
final class PublishVersion {
    private final NightlyRun run;

    PublishVersion(NightlyRun run) {
        this.run = run;
    }

    /** Returns the rows written or removed in PostgreSQL. */
    long run() throws SQLException {
        var request = run.request();
        var shown = new ShowVersion(request.home(), run.lake(), request.database(), run.engine())
                .show(
                        run.version(),
                        new PublicationNote(
                                run.night().earlier().isEmpty() ? PublicationReason.JALAN : PublicationReason.SUSULAN,
                                run.parent(),
                                run.warnings().size(),
                                this::note));
        if (!shown.settled() || !marked()) {
            run.warnings().add(Message.of("publish.afterwards"));
        }
        return shown.publication().rows();
    }

    /** Marks those that are published with it; what fails here the next run makes up for. */
    private boolean marked() {
        try {
            run.night().earlier().forEach(earlier -> earlier.version().markPublished(run.lake()));
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** The versions of dates run again before this one are published with it, though nobody ever sees them. */
    private void note(Connection connection) throws SQLException {
        for (var earlier : run.night().earlier()) {
            Publications.recordUnseen(connection, earlier.version(), earlier.parent(), earlier.rowCounts());
        }
    }
}
