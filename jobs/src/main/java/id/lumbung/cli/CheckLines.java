package id.lumbung.cli;

import id.lumbung.checks.Judgement;
import id.lumbung.checks.RecordedCheck;
import id.lumbung.language.Message;
import id.lumbung.language.Messages;
import id.lumbung.star.CheckThresholds;
import id.lumbung.star.StarVersion;
import id.lumbung.star.Threshold;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The results of checks as lines of text. */
final class CheckLines {
    private final Messages messages;
    private final CheckThresholds thresholds;

    /** {@code thresholds}: those that hold now. */
    CheckLines(Messages messages, CheckThresholds thresholds) {
        this.messages = messages;
        this.thresholds = thresholds;
    }

    /** One line for each check, judged as it was, and where asked for as it would be now. */
    List<String> table(List<RecordedCheck> checks, boolean judged) {
        var whole = NumberFormat.getIntegerInstance(messages.locale());
        var columns = new ArrayList<>(List.of(
                new TextTable.Column(messages.text("checks.check"), false),
                new TextTable.Column(messages.text("checks.violated"), true),
                new TextTable.Column(messages.text("checks.eligible"), true),
                new TextTable.Column(messages.text("checks.threshold"), false),
                new TextTable.Column(messages.text("checks.judgement"), false)));
        if (judged) {
            columns.add(new TextTable.Column(messages.text("checks.threshold.now"), false));
            columns.add(new TextTable.Column(messages.text("checks.judgement.now"), false));
        }
        return TextTable.lines(
                columns,
                checks.stream()
                        .map(check -> {
                            var cells = new ArrayList<>(List.of(
                                    check.name(),
                                    whole.format(check.violated()),
                                    whole.format(check.eligible()),
                                    threshold(check.then()),
                                    check.judged(check.then()).name()));
                            if (judged) {
                                cells.add(threshold(check.now(thresholds)));
                                cells.add(check.judged(check.now(thresholds)).name());
                            }
                            return List.copyOf(cells);
                        })
                        .toList());
    }

    private static String threshold(Threshold threshold) {
        return threshold.severity().name() + " > " + threshold.allowed().toPlainString();
    }

    /** Everything that was noted of one check. */
    List<String> details(RecordedCheck check, boolean judged) {
        var lines = new ArrayList<>(table(List.of(check), judged));
        lines.add("");
        lines.add(check.meaning());
        lines.add(check.advice());
        if (!check.sample().isEmpty()) {
            lines.add("");
            lines.add(messages.text("checks.rows", check.sample().size(), check.violated()));
            check.sample().forEach(key -> lines.add("  " + key));
        }
        lines.add("");
        lines.add(messages.text(check.served() ? "checks.query" : "checks.query.of.run"));
        lines.addAll(check.query().lines().toList());
        return lines;
    }

    /** How many checks there were, and how many were not passed. */
    Message summary(StarVersion version, List<RecordedCheck> checks) {
        return Message.of(
                "checks.summary",
                version.id(),
                checks.size(),
                count(checks, Judgement.PERINGATAN),
                count(checks, Judgement.HENTI));
    }

    private static long count(List<RecordedCheck> checks, Judgement judgement) {
        return checks.stream()
                .filter(check -> check.judged(check.then()) == judgement)
                .count();
    }

    /** Whether the version would be published under the thresholds that hold now. */
    Message judgement(List<RecordedCheck> checks) {
        var stopping = checks.stream()
                .filter(check -> check.judged(check.now(thresholds)) == Judgement.HENTI)
                .map(RecordedCheck::name)
                .collect(Collectors.joining(", "));
        return stopping.isEmpty() ? Message.of("checks.judged.well") : Message.of("checks.judged.stopped", stopping);
    }
}
