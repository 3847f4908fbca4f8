package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.star.StarVersion;
import id.lumbung.star.change.ChangeLimit.Judgement;
import id.lumbung.star.change.Changes;
import id.lumbung.star.change.Comparison;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Compares the version with the one readers see: what would change and why is noted, and too much of it stops the run. */
final class CompareVersion {
    private static final int ENGINE_MEGABYTES = 1024;
    private static final String SCRATCH = "bandingan";

    private final NightlyRun run;

    CompareVersion(NightlyRun run) {
        this.run = run;
    }

    /** Returns the number of figures compared. */
    long run() throws SQLException {
        var shown = findShown();
        if (shown.isEmpty()) {
            warnOfUnneeded(List.of());
            return 0;
        }
        var changes = new Comparison(run.lake(), run.models(), run.contracts().contracts(), this::openEngine)
                .compare(shown.get(), run.version(), new RunProvenance(run).today());
        var judged = changes.all()
                .map(change ->
                        JudgedChange.of(change, run.limits(), run.request().accepted()))
                .toList();
        run.changes().found(changes, judged);
        note(shown.get(), judged);
        stopOrWarn(changes, judged, shown.get());
        return judged.size();
    }

    private Optional<StarVersion> findShown() throws SQLException {
        try (var connection = run.request().database().connectAs(Role.PEMILIK)) {
            return Publications.findShown(connection)
                    .filter(version -> run.lake().exists(version.folder()));
        }
    }

    private Engine openEngine() {
        return run.engines()
                .open(
                        new SecretIds(run.request().secret().key()),
                        run.request().home().scratch().resolve(SCRATCH),
                        ENGINE_MEGABYTES);
    }

    private void note(StarVersion shown, List<JudgedChange> judged) throws SQLException {
        try (var connection = run.request().database().connectAs(Role.PEMILIK)) {
            connection.setAutoCommit(false);
            var records = new ChangeRecords(connection, RunLog.requireRunning(connection));
            records.note(run.version(), shown, judged);
            records.noteAccepted(
                    System.getProperty("user.name", ""),
                    judged.stream().filter(JudgedChange::isAcceptedPastLimit).toList());
            connection.commit();
        }
    }

    private void stopOrWarn(Changes changes, List<JudgedChange> judged, StarVersion shown) {
        var messages = new ChangeMessages(changes);
        var stopping = judged.stream().filter(JudgedChange::stops).toList();
        if (!stopping.isEmpty()) {
            throw new LumbungException(
                    Failure.CHECK, messages.stopped(stopping, run.request().at(asked(shown))));
        }
        judged.stream()
                .filter(JudgedChange::isAcceptedPastLimit)
                .map(messages::accepted)
                .forEach(run.warnings()::add);
        judged.stream()
                .filter(change -> change.judgement() == Judgement.KARENA_WAKTU)
                .map(messages::byTime)
                .forEach(run.warnings()::add);
        warnOfUnneeded(judged);
    }

    /** The date the operator asked for: where dates already shown were run again, the first of them. */
    private LocalDate asked(StarVersion shown) {
        var earlier = run.night().earlier();
        var date = run.request().date();
        return earlier.isEmpty() || !shown.date().equals(date)
                ? date
                : earlier.get(0).request().date();
    }

    private void warnOfUnneeded(List<JudgedChange> judged) {
        var unneeded = new TreeSet<>(run.request().accepted());
        judged.stream()
                .filter(JudgedChange::isPastLimit)
                .forEach(change -> unneeded.remove(change.change().key().indicator()));
        unneeded.stream().map(ChangeMessages::unneeded).forEach(run.warnings()::add);
    }
}
