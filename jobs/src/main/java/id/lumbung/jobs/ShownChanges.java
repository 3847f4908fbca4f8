package id.lumbung.jobs;

import id.lumbung.language.Message;
import id.lumbung.report.ChangeReport;
import id.lumbung.report.ChangedFigure;
import id.lumbung.report.ChangedFigure.Outcome;
import id.lumbung.star.change.Causes;
import id.lumbung.star.change.Changes;
import id.lumbung.star.change.Figure;
import id.lumbung.star.change.IndicatorNames;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the run changed, for the report page and the command line. */
final class ShownChanges {
    private static final Comparator<ChangedFigure> NEAREST_TO_LIMIT =
            Comparator.comparing(ChangedFigure::reach).reversed();

    private final RunChanges run;
    private final IndicatorNames indicators = IndicatorNames.load();

    ShownChanges(RunChanges run) {
        this.run = run;
    }

    ChangeReport report() {
        return run.changes().map(this::report).orElse(ChangeReport.none());
    }

    private ChangeReport report(Changes changes) {
        var newest = run.judged().subList(0, changes.newest().size());
        var closed = run.judged().subList(newest.size(), run.judged().size());
        return new ChangeReport(
                moved(newest, changes).sorted(NEAREST_TO_LIMIT).toList(),
                moved(closed, changes).toList(),
                changes.newest().size(),
                List.copyOf(changes.rules()));
    }

    private Stream<ChangedFigure> moved(List<JudgedChange> judged, Changes changes) {
        return judged.stream().filter(one -> one.change().isMoved()).map(one -> figure(one, changes));
    }

    /** One line for the command line, where anything moved. */
    Optional<Message> line() {
        var report = report();
        return report.newest().isEmpty() && report.closed().isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "change.summary",
                        report.newest().size(),
                        report.compared(),
                        report.closed().size()));
    }

    private ChangedFigure figure(JudgedChange judged, Changes changes) {
        var change = judged.change();
        var code = change.key().indicator();
        var name = indicators.find(code).orElseGet(() -> new IndicatorNames.Name(code, code, code, ""));
        var limit = judged.limit();
        return new ChangedFigure(
                code,
                name.indonesian(),
                name.english(),
                name.unit(),
                changes.regency(change.key()),
                change.month(),
                value(change.before()),
                value(change.after()),
                causes(change.causes()),
                outcome(judged),
                limit == null ? 0 : limit.reach(change));
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }

    private static ChangedFigure.@Nullable Causes causes(@Nullable Causes causes) {
        return causes == null
                ? null
                : new ChangedFigure.Causes(causes.sources(), causes.links(), causes.rules(), causes.time());
    }

    private static Outcome outcome(JudgedChange judged) {
        if (judged.isAcceptedPastLimit()) {
            return Outcome.ACCEPTED;
        }
        return switch (judged.judgement()) {
            case DALAM_BATAS -> Outcome.WITHIN;
            case KARENA_WAKTU -> Outcome.BY_TIME;
            case MELAMPAUI -> Outcome.STOPPED;
        };
    }
}
