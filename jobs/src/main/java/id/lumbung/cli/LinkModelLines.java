package id.lumbung.cli;

import id.lumbung.language.Message;
import id.lumbung.language.Messages;
import id.lumbung.link.Comparison;
import id.lumbung.link.ComparisonLevel;
import id.lumbung.link.ComparisonSet;
import id.lumbung.link.LinkModel;
import id.lumbung.link.Trial;
import id.lumbung.linking.LinkTraining;
import id.lumbung.review.Evidence;
import id.lumbung.review.EvidenceWords;
import id.lumbung.review.LinkNumbers;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A link model in words: what one person's records and strangers have in common. */
final class LinkModelLines {
    private final Messages messages;
    private final EvidenceWords words;
    private final LinkNumbers numbers;
    private final NumberFormat plain;

    LinkModelLines(Messages messages) {
        this.messages = messages;
        this.words = new EvidenceWords(messages);
        this.numbers = new LinkNumbers(messages.locale());
        this.plain = NumberFormat.getNumberInstance(messages.locale());
    }

    List<String> of(LinkModel model, ComparisonSet set) {
        var lines = new ArrayList<String>();
        say(
                lines,
                "link.model",
                model.version(),
                model.trained(),
                model.pairs(),
                model.records().get(0),
                model.records().get(1));
        say(
                lines,
                "link.thresholds",
                plain.format(set.thresholds().link()),
                plain.format(set.thresholds().review()));
        lines.add("");
        lines.addAll(TextTable.lines(
                List.of(
                        column("review.comparison", false),
                        column("review.level", false),
                        column("link.share.matches", true),
                        column("link.share.strangers", true),
                        column("review.weight", true)),
                set.comparisons().stream()
                        .flatMap(comparison -> levels(comparison, model).stream())
                        .toList()));
        say(lines, "link.frequency");
        return lines;
    }

    private List<List<String>> levels(Comparison comparison, LinkModel model) {
        var rows = new ArrayList<List<String>>();
        var shares = model.shares().getOrDefault(comparison.name(), List.of());
        for (int place = 0; place < comparison.levels().size(); place++) {
            var level = comparison.levels().get(place);
            rows.add(row(comparison, level, shares.get(place)));
        }
        return rows;
    }

    private List<String> row(Comparison comparison, ComparisonLevel level, LinkModel.LevelShares shares) {
        var evidence = new Evidence(comparison.name(), level.name(), BigDecimal.valueOf(shares.weight()));
        return List.of(
                words.comparison(evidence),
                words.level(evidence),
                numbers.share(level.isEmpty() ? null : shares.matches()),
                numbers.share(level.isEmpty() ? null : shares.strangers()),
                level.isEmpty() ? "-" : words.bits(evidence.bits()) + (level.frequency() == null ? "" : " *"));
    }

    /** How good links are reckoned to be from each threshold on, with the model so far and with the new one. */
    List<String> expected(LinkTraining.Trained trained) {
        var lines = new ArrayList<String>();
        trained.before()
                .ifPresentOrElse(
                        before -> say(
                                lines,
                                "link.expected",
                                before.version(),
                                trained.model().version()),
                        () -> say(lines, "link.expected.first", trained.model().version()));
        lines.addAll(TextTable.lines(
                List.of(
                        column("summary.feed", false),
                        column("link.joined.from", false),
                        column("link.precision.before", true),
                        column("link.precision.now", true),
                        column("link.recall.before", true),
                        column("link.recall.now", true)),
                trained.expected().stream().map(this::row).toList()));
        return lines;
    }

    private List<String> row(LinkTraining.Expected expected) {
        var before = expected.before();
        return List.of(
                expected.now().feed(),
                expected.threshold() + " " + plain.format(expected.value()),
                numbers.share(precision(before)),
                numbers.share(precision(expected.now())),
                numbers.share(recall(before)),
                numbers.share(recall(expected.now())));
    }

    private static @Nullable Double precision(Trial.@Nullable Quality quality) {
        return quality == null ? null : quality.precision();
    }

    private static @Nullable Double recall(Trial.@Nullable Quality quality) {
        return quality == null ? null : quality.recall();
    }

    private TextTable.Column column(String key, boolean toTheRight) {
        return new TextTable.Column(messages.text(key), toTheRight);
    }

    private void say(List<String> lines, String key, Object... arguments) {
        lines.add(messages.text(Message.of(key, arguments)));
    }
}
