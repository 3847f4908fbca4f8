package id.lumbung.cli;

import id.lumbung.language.Message;
import id.lumbung.language.Messages;
import id.lumbung.linking.ComparedPair;
import id.lumbung.linking.Explanation;
import id.lumbung.review.EvidenceWords;
import id.lumbung.review.LinkNumbers;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation in words. */
final class ExplanationLines {
    /** Where linking cuts a weight off. */
    private static final BigDecimal MOST_BITS = BigDecimal.valueOf(100);

    private final Messages messages;
    private final EvidenceWords words;
    private final LinkNumbers numbers;
    private final NumberFormat whole;

    ExplanationLines(Messages messages) {
        this.messages = messages;
        this.words = new EvidenceWords(messages);
        this.numbers = new LinkNumbers(messages.locale());
        this.whole = NumberFormat.getIntegerInstance(messages.locale());
    }

    List<String> of(Explanation explanation) {
        var lines = new ArrayList<String>();
        say(
                lines,
                "explain.record",
                explanation.feed(),
                explanation.version(),
                explanation.model().version(),
                explanation.model().trained());
        say(
                lines,
                explanation.inRegsosek() ? "explain.person.regsosek" : "explain.person.elsewhere",
                explanation.person());
        lines.add(messages.text(method(explanation)));
        explanation.weighedFor().ifPresent(feed -> say(lines, "explain.weighed.for", feed));
        for (var pair : explanation.pairs()) {
            lines.add("");
            pair(lines, pair, explanation);
        }
        lines.add("");
        linked(lines, explanation);
        return lines;
    }

    private static Message method(Explanation explanation) {
        var isOfRegsosek = explanation.feed().equals("regsosek_individu");
        return switch (explanation.method()) {
            case "NIK" ->
                Message.of(isOfRegsosek && explanation.pairs().isEmpty() ? "explain.by.own.nik" : "explain.by.nik");
            case "PROBABILISTIK" -> Message.of("explain.by.evidence");
            case "TINJAUAN" -> Message.of("explain.by.clerk");
            case "SENDIRI" -> alone(explanation, isOfRegsosek);
            default -> Message.of("explain.by.other", explanation.method());
        };
    }

    private static Message alone(Explanation explanation, boolean isOfRegsosek) {
        if (explanation.inReview()) {
            return Message.of("explain.by.nobody.yet");
        }
        if (isOfRegsosek) {
            return Message.of("explain.by.register");
        }
        return Message.of(explanation.pairs().isEmpty() ? "explain.by.nobody" : "explain.by.nobody.alike");
    }

    private void pair(List<String> lines, ComparedPair pair, Explanation explanation) {
        var heading = switch (pair.role()) {
            case JOINED -> "explain.joined";
            case REVIEW -> "explain.in.review";
            case LOST -> "explain.lost";
        };
        say(lines, heading, pair.feed(), person(pair.person()));
        lines.add(messages.text(reason(pair.reason(), explanation)));
        if (!pair.parts().isEmpty()) {
            TextTable.lines(columns(), rows(pair)).forEach(line -> lines.add("  " + line));
        }
        var probability = pair.probability();
        if (probability != null) {
            say(
                    lines,
                    "explain.probability",
                    numbers.probability(probability),
                    numbers.probability(explanation.thresholds().link()),
                    numbers.probability(explanation.thresholds().review()));
        }
    }

    private static Object person(@Nullable String id) {
        return id == null ? Message.of("explain.person.gone") : id;
    }

    private static Message reason(ComparedPair.Reason reason, Explanation explanation) {
        return Message.of(
                switch (reason) {
                    case SAME_NIK -> "explain.reason.same.nik";
                    case CLERK_JOINED -> "explain.reason.clerk.joined";
                    case WEIGHT -> "explain.reason.weight";
                    case OTHERS_ALIKE -> "explain.reason.others.alike";
                    case BETWEEN_THRESHOLDS -> "explain.reason.between.thresholds";
                    case TIE -> "explain.reason.tie";
                    case NIK_CONTRADICTED -> "explain.reason.nik.contradicted";
                    case NIK_TWICE -> "explain.reason.nik.twice";
                    case HAS_ONE_ALREADY -> "explain.reason.has.one.already";
                    case WEAKER -> "explain.reason.weaker";
                    case BELOW_THRESHOLD -> "explain.reason.below.threshold";
                    case CLERK_PARTED -> "explain.reason.clerk.parted";
                    case UNKNOWN -> "explain.reason.unknown";
                },
                explanation.feed());
    }

    private List<TextTable.Column> columns() {
        return List.of(
                column("review.comparison", false),
                column("review.level", false),
                column("review.weight", true),
                column("review.meaning", false));
    }

    private TextTable.Column column(String key, boolean toTheRight) {
        return new TextTable.Column(messages.text(key), toTheRight);
    }

    private List<List<String>> rows(ComparedPair pair) {
        var rows = new ArrayList<List<String>>();
        for (var part : pair.parts()) {
            rows.add(List.of(words.comparison(part), words.level(part), words.bits(part.bits()), words.meaning(part)));
        }
        var bits = pair.bits();
        if (bits != null) {
            if (bits.compareTo(MOST_BITS) < 0) {
                rows.add(List.of(
                        messages.text("explain.beforehand"),
                        messages.text("explain.one.of.many"),
                        words.beforehand(bits, pair.parts()),
                        ""));
            }
            rows.add(List.of(messages.text("explain.total"), "", words.bits(bits), ""));
        }
        return rows;
    }

    private void linked(List<String> lines, Explanation explanation) {
        say(lines, "explain.linked");
        for (var linked : explanation.linked()) {
            say(lines, "explain.linked.line", linked.feed(), whole.format(linked.count()), linked.method());
        }
        for (var doubted : explanation.doubted()) {
            say(lines, "explain.doubted.line", doubted.feed(), whole.format(doubted.count()));
        }
    }

    private void say(List<String> lines, String key, Object... arguments) {
        lines.add(messages.text(Message.of(key, arguments)));
    }
}
