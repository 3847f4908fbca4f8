package id.lumbung.cli;

import id.lumbung.jobs.FeedCount;
import id.lumbung.jobs.Headline;
import id.lumbung.jobs.RefreshResult;
import id.lumbung.language.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operator reads when a refresh is over: records by feed, time by step, headline figures, where the report is. */
final class RefreshSummary {
    private final RefreshResult result;
    private final Messages messages;

    RefreshSummary(RefreshResult result, Messages messages) {
        this.result = result;
        this.messages = messages;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        section(lines, feeds());
        section(lines, steps());
        if (!result.headlines().isEmpty()) {
            section(lines, headlines());
        }
        if (!result.warnings().isEmpty()) {
            section(lines, result.warnings());
        }
        lines.add(messages.text(result.published() ? "summary.published" : "summary.held.back"));
        lines.add(messages.text("summary.report", result.report()));
        return lines;
    }

    private List<String> feeds() {
        var rows = new ArrayList<List<String>>();
        for (var feed : result.feeds()) {
            rows.add(counts(feed.feed(), feed.read(), feed.loaded(), feed.rejected()));
        }
        rows.add(counts(
                messages.text("summary.total"),
                result.feeds().stream().mapToLong(FeedCount::read).sum(),
                result.feeds().stream().mapToLong(FeedCount::loaded).sum(),
                result.feeds().stream().mapToLong(FeedCount::rejected).sum()));
        return TextTable.lines(columns("summary.feed", "summary.read", "summary.loaded", "summary.rejected"), rows);
    }

    private List<String> counts(String feed, long read, long loaded, long rejected) {
        return List.of(feed, whole(read), whole(loaded), whole(rejected));
    }

    private List<String> steps() {
        var rows = new ArrayList<List<String>>();
        var total = Duration.ZERO;
        for (var step : result.steps()) {
            var name = messages.find("step." + step.step()).orElse(step.step());
            var speed = step.rows() == 0 ? "" : whole(step.rowsPerSecond());
            rows.add(List.of(name, seconds(step.duration()), step.rows() == 0 ? "" : whole(step.rows()), speed));
            total = total.plus(step.duration());
        }
        rows.add(List.of(messages.text("summary.total"), seconds(total), "", ""));
        return TextTable.lines(columns("summary.step", "summary.seconds", "summary.rows", "summary.speed"), rows);
    }

    private List<String> headlines() {
        var rows = new ArrayList<List<String>>();
        for (Headline headline : result.headlines()) {
            rows.add(List.of(
                    headline.label(),
                    figure(headline.value()),
                    figure(headline.numerator()),
                    figure(headline.denominator())));
        }
        return TextTable.lines(
                columns("summary.indicator", "summary.value", "summary.numerator", "summary.denominator"), rows);
    }

    private List<TextTable.Column> columns(String first, String... numbers) {
        var columns = new ArrayList<TextTable.Column>();
        columns.add(new TextTable.Column(messages.text(first), false));
        for (var number : numbers) {
            columns.add(new TextTable.Column(messages.text(number), true));
        }
        return columns;
    }

    private String whole(long number) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(number);
    }

    private String seconds(Duration duration) {
        return decimal(1).format(duration.toMillis() / 1_000.0);
    }

    private String figure(@Nullable BigDecimal figure) {
        if (figure == null) {
            return "";
        }
        return decimal(figure.stripTrailingZeros().scale() > 0 ? 2 : 0).format(figure);
    }

    private NumberFormat decimal(int digits) {
        var format = NumberFormat.getNumberInstance(messages.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static void section(List<String> lines, List<String> table) {
        lines.addAll(table);
        lines.add("");
    }
}
