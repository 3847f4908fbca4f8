package id.lumbung.jobs;

import id.lumbung.language.Message;
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
                                PublicationReason.JALAN,
                                run.parent(),
                                run.warnings().size(),
                                connection -> {}));
        if (!shown.settled()) {
            run.warnings().add(Message.of("publish.afterwards"));
        }
        return shown.publication().rows();
    }
}
