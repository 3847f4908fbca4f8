package id.lumbung.jobs;

import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.feed.BilaTiada;
import id.lumbung.language.Message;
import id.lumbung.report.DeliveredFile;
import id.lumbung.report.ReportData;
import id.lumbung.report.ReportReader;
import id.lumbung.report.ReportWriter;
import id.lumbung.report.RunSummary;
import id.lumbung.report.SourceNote;
import id.lumbung.report.SpreadsheetDamage;
import id.lumbung.report.Verdict;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the report at the end of a run, however it ended. */
final class RunReport {
    private final RefreshRequest request;
    private final Nights nights;
    private final StepProgress steps;
    private final Optional<Message> serverLog;
    private final Instant started = Instant.now();

    /** {@code serverLog}: what to change about the server's log, whatever becomes of the run. */
    RunReport(RefreshRequest request, Nights nights, StepProgress steps, Optional<Message> serverLog) {
        this.request = request;
        this.nights = nights;
        this.steps = steps;
        this.serverLog = serverLog;
    }

    /** Runs the work and reports on it; what broke the work goes on to the caller. */
    RefreshResult around(Consumer<StepProgress> work) {
        var log = Quiet.call("prepare", () -> RunLog.begin(request));
        try {
            work.accept(steps);
        } catch (LumbungException e) {
            log.end(Optional.of(e));
            reportOn(e);
            throw e;
        }
        log.end(Optional.empty());
        try {
            return report();
        } catch (LumbungException e) {
            throw new LumbungException(e.failure(), Message.of("report.afterwards", e.told()));
        }
    }

    private RefreshResult report() {
        var begun = System.nanoTime();
        var data = Quiet.call("report", this::read);
        var told = Quiet.call("report", this::told);
        var page = write(data, Verdict.PUBLISHED, told, null);
        steps.finished(new StepTime(
                "report",
                Duration.ofNanos(System.nanoTime() - begun),
                data.values().size()));
        return new RefreshResult(true, page, feeds(), steps.times(), Quiet.call("report", this::headlines), told);
    }

    /** A report that cannot be written must not hide what broke the run. */
    private void reportOn(LumbungException broken) {
        try {
            write(
                    ReportData.withoutDatabase(run().request().date()),
                    Verdict.ofExitCode(broken.failure().exitCode()),
                    Stream.concat(Stream.of(broken.told()), serverLog.stream())
                            .map(message -> message.text(language()))
                            .toList(),
                    lastPublished());
        } catch (LumbungException unwritten) {
            broken.addSuppressed(unwritten);
        }
    }

    private List<String> told() throws SQLException {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            return Stream.of(
                            serverLog.stream(),
                            nights.told().stream(),
                            run().warnings().stream(),
                            new ShownChanges(run().changes()).line().stream(),
                            RegistryChanges.find(connection, run().request().date()).stream())
                    .flatMap(Function.identity())
                    .map(message -> message.text(language()))
                    .distinct()
                    .toList();
        }
    }

    /** The run whose figures are shown, or that broke. */
    private NightlyRun run() {
        return nights.current();
    }

    private Locale language() {
        return request.language();
    }

    private ReportData read() throws SQLException {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            return ReportReader.read(connection, run().request().date());
        }
    }

    private List<Headline> headlines() throws SQLException {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            return Headlines.read(connection, run().request().date(), request.language());
        }
    }

    private @Nullable LocalDate lastPublished() {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            return Publications.findShown(connection)
                    .map(version -> version.date())
                    .orElse(null);
        } catch (SQLException | LumbungException e) {
            return null;
        }
    }

    private Path write(ReportData data, Verdict verdict, List<String> messages, @Nullable LocalDate lastPublished) {
        var summary = new RunSummary(
                run().request().date(),
                started,
                Instant.now(),
                verdict,
                messages,
                verdict.published() || verdict == Verdict.STOPPED_BY_CHECK
                        ? Quiet.call("report", this::damaged)
                        : List.of(),
                sources(),
                steps.times().stream()
                        .map(time -> new id.lumbung.report.StepTime(time.step(), time.duration(), time.rows()))
                        .toList(),
                lastPublished,
                new ShownChanges(run().changes()).report());
        return Quiet.call(
                "report", () -> ReportWriter.write(data, summary, request.home().report(), request.language()));
    }

    /** Of the deliveries that count and are clean: of one cleaned on an earlier night, the ledger in the lake tells. */
    private List<SpreadsheetDamage> damaged() {
        var damaged = new ArrayList<SpreadsheetDamage>();
        for (var delivery : run().deliveries()) {
            for (var count : delivery.clean().counts(run().lake())) {
                if (count.niks().damaged()) {
                    damaged.add(new SpreadsheetDamage(
                            new DeliveredFile(delivery.contract().feed(), delivery.date(), count.file()),
                            count.niks()));
                }
            }
        }
        return damaged;
    }

    /** A feed of which nothing came, and nothing had to come, is named without a remark. */
    private List<SourceNote> sources() {
        return run().sources().stream()
                .map(note -> note.state() == SourceNote.State.MISSING
                                && run().contracts().require(note.feed()).bilaTiada() == BilaTiada.WAJAR
                        ? SourceNote.noneNeeded(note.feed())
                        : note)
                .toList();
    }

    private List<FeedCount> feeds() {
        var counts = new ArrayList<FeedCount>();
        for (var contract : run().contracts().contracts()) {
            var files = run().clean(contract).stream()
                    .flatMap(delivery -> delivery.counts(run().lake()).stream())
                    .toList();
            counts.add(new FeedCount(
                    contract.feed(),
                    files.stream().mapToLong(file -> file.read()).sum(),
                    files.stream().mapToLong(file -> file.loaded()).sum(),
                    files.stream().mapToLong(file -> file.rejected()).sum()));
        }
        return counts;
    }
}
