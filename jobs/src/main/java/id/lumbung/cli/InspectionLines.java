package id.lumbung.cli;

import id.lumbung.clean.CodeWords;
import id.lumbung.clean.profile.ColumnProfile;
import id.lumbung.clean.profile.FileProfile;
import id.lumbung.clean.profile.HeaderFit;
import id.lumbung.clean.profile.ShapeShare;
import id.lumbung.clean.profile.Tallied;
import id.lumbung.feed.Column;
import id.lumbung.feed.FileTraits;
import id.lumbung.feed.HeaderMismatchException;
import id.lumbung.feed.RuleText;
import id.lumbung.language.Message;
import id.lumbung.language.Messages;
import id.lumbung.report.SpreadsheetDamage;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an operator reads about a file that was looked at. */
final class InspectionLines {
    private static final int MOST_NAMES = 40;

    private final Messages messages;
    private final NumberFormat whole;
    private final NumberFormat percent;

    InspectionLines(Messages messages) {
        this.messages = messages;
        this.whole = NumberFormat.getIntegerInstance(messages.locale());
        this.percent = NumberFormat.getPercentInstance(messages.locale());
        percent.setMaximumFractionDigits(1);
    }

    List<String> of(Path file, Inspection.Found found) {
        var lines = new ArrayList<String>();
        lines.add(Inspection.shown(file));
        if (found instanceof Inspection.Profiled profiled) {
            profile(lines, profiled.profile(), profiled.villagesChecked());
        } else if (found instanceof Inspection.Unfit unfit) {
            traits(lines, unfit.traits());
            unfit(lines, unfit);
        }
        lines.add("");
        return lines;
    }

    private void traits(List<String> lines, FileTraits traits) {
        var words = new ArrayList<String>();
        words.add(traits.format().name());
        if (traits.compressed()) {
            words.add("gzip");
        }
        var encoding = traits.encoding();
        if (encoding != null) {
            words.add(encoding);
        }
        var separator = traits.separator();
        if (separator != null) {
            words.add(messages.text("inspect.separator", separator == '\t' ? "tab" : String.valueOf(separator)));
        }
        words.add(messages.text("inspect.header", traits.headerLine()));
        say(lines, "inspect.format", String.join(", ", words));
    }

    private void profile(List<String> lines, FileProfile profile, boolean villagesChecked) {
        var fit = profile.fit();
        traits(lines, profile.traits());
        say(
                lines,
                "inspect.feed",
                fit.contract().feed(),
                fit.matched().size(),
                fit.contract().columns().size());
        absent(lines, fit);
        unknown(lines, fit);
        say(lines, "inspect.records", profile.records(), profile.skipped());
        rejects(lines, profile);
        if (profile.niks().damaged()) {
            say(lines, "inspect.damaged", SpreadsheetDamage.found(profile.niks()), SpreadsheetDamage.advice());
        }
        if (!villagesChecked) {
            say(lines, "inspect.villages.unchecked");
        }
        lines.add("");
        lines.addAll(table(profile));
        explanations(lines, profile);
    }

    private void unfit(List<String> lines, Inspection.Unfit unfit) {
        var nearest = unfit.nearest();
        say(lines, "inspect.unfit");
        if (!unfit.header()) {
            say(lines, "inspect.no.header");
            return;
        }
        say(
                lines,
                "inspect.nearest",
                nearest.contract().feed(),
                nearest.matched().size(),
                nearest.contract().columns().size());
        say(lines, "inspect.missing", names(nearest.missing()));
        absent(lines, nearest);
        unknown(lines, nearest);
    }

    private void absent(List<String> lines, HeaderFit fit) {
        if (!fit.absent().isEmpty()) {
            say(lines, "inspect.absent", names(fit.absent()));
        }
    }

    private void unknown(List<String> lines, HeaderFit fit) {
        if (!fit.unknown().isEmpty()) {
            var names = fit.unknown().stream()
                    .limit(MOST_NAMES)
                    .map(HeaderMismatchException::shown)
                    .map(name -> name instanceof String text ? text.replaceAll("\\p{Cntrl}", "?") : name)
                    .toList();
            say(lines, "inspect.unknown", fit.unknown().size(), names);
        }
    }

    private void rejects(List<String> lines, FileProfile profile) {
        if (!profile.rejects().isEmpty()) {
            var counts = profile.rejects().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(reject -> reject.getKey() + " " + whole.format(reject.getValue()))
                    .collect(Collectors.joining(", "));
            say(lines, "inspect.rejects", counts);
        }
        if (!profile.exactDuplicates()) {
            say(lines, "inspect.duplicates.more");
        }
    }

    private List<String> table(FileProfile profile) {
        return TextTable.lines(
                List.of(
                        column("inspect.column", false),
                        column("inspect.rule", false),
                        column("inspect.filled", true),
                        column("inspect.distinct", true),
                        column("inspect.issues", false),
                        column("inspect.shapes", false)),
                profile.columns().stream()
                        .map(column -> row(column, profile.records()))
                        .toList());
    }

    private TextTable.Column column(String key, boolean toTheRight) {
        return new TextTable.Column(messages.text(key), toTheRight);
    }

    private List<String> row(ColumnProfile profile, long records) {
        var issues = profile.issues().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(issue -> issue.getKey() + " " + whole.format(issue.getValue()))
                .collect(Collectors.joining(", "));
        var shapes = profile.shapes().stream()
                .map(shape -> shape(shape, profile.filled()))
                .collect(Collectors.joining("   "));
        return List.of(
                profile.column().name() + (profile.column().required() ? " *" : ""),
                RuleText.of(profile.column().rule()),
                share(profile.filled(), records),
                distinct(profile.distinct()),
                issues,
                shapes);
    }

    private String shape(ShapeShare shape, long filled) {
        return shape.shape() + " " + share(shape.count(), filled);
    }

    private String distinct(Tallied distinct) {
        return (distinct.exact() ? "" : "\u2265 ") + whole.format(distinct.count());
    }

    private String share(long part, long of) {
        return of == 0 ? "" : percent.format((double) part / of);
    }

    private void explanations(List<String> lines, FileProfile profile) {
        var codes = new TreeSet<String>(Comparator.naturalOrder());
        profile.rejects().keySet().forEach(code -> codes.add(code.name()));
        profile.columns().forEach(column -> column.issues().keySet().forEach(code -> codes.add(code.name())));
        if (codes.isEmpty()) {
            return;
        }
        lines.add("");
        for (var code : codes) {
            var words = CodeWords.of(code);
            lines.add(messages.text("words.of.code", code, words.meaning(), words.advice()));
        }
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private void say(List<String> lines, String key, Object... arguments) {
        lines.add(messages.text(Message.of(key, arguments)));
    }
}
