package id.lumbung.jobs;

import id.lumbung.feed.source.InboxAddress;
import id.lumbung.language.Message;
import id.lumbung.star.change.Causes;
import id.lumbung.star.change.ChangeLimit;
import id.lumbung.star.change.Changes;
import id.lumbung.star.change.Figure;
import id.lumbung.star.change.IndicatorNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an operator is told of changes: which figure, from what to what, why, and how to agree. */
final class ChangeMessages {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@,+-]+");
    private static final int DIGITS = 3;

    private final Changes changes;
    private final IndicatorNames indicators = IndicatorNames.load();

    ChangeMessages(Changes changes) {
        this.changes = changes;
    }

    /** Why nothing is published, and the command that would publish it all the same. */
    Message stopped(List<JudgedChange> stopping, RefreshRequest request) {
        var codes = new TreeSet<>(request.accepted());
        stopping.forEach(judged -> codes.add(judged.change().key().indicator()));
        var lines = stopping.stream()
                .map(this::line)
                .reduce((one, next) -> Message.of("lines", one, next))
                .orElseThrow();
        return Message.of("change.stopped", lines, command(request, codes));
    }

    /** A figure that only passing time moved past its limit. */
    Message byTime(JudgedChange judged) {
        return Message.of("change.by.time", line(judged));
    }

    Message accepted(JudgedChange judged) {
        return Message.of("change.accepted", line(judged));
    }

    static Message unneeded(String code) {
        return Message.of("change.accept.unneeded", code);
    }

    private Message line(JudgedChange judged) {
        var change = judged.change();
        var key = change.key();
        var limit = judged.limit();
        return Message.of(
                "change.line",
                key.indicator(),
                changes.regency(key),
                key.regency(),
                change.month().toString().substring(0, 7),
                figure(change.before()),
                figure(change.after()),
                indicators.find(key.indicator()).map(IndicatorNames.Name::unit).orElse(""),
                limit == null ? "" : limit(limit),
                causes(change.causes()));
    }

    private static Message limit(ChangeLimit limit) {
        return switch (limit.kind()) {
            case POIN -> Message.of("change.limit.points", limit.amount());
            case PERSEN -> Message.of("change.limit.percent", limit.amount());
        };
    }

    private static Object figure(@Nullable Figure figure) {
        return figure == null ? Message.of("change.none") : rounded(figure.value());
    }

    private static Message causes(@Nullable Causes causes) {
        return causes == null
                ? Message.of("change.causes.unknown")
                : Message.of(
                        "change.causes",
                        signed(causes.sources()),
                        signed(causes.links()),
                        signed(causes.rules()),
                        signed(causes.time()));
    }

    private static Message signed(BigDecimal part) {
        return Message.of(part.signum() < 0 ? "change.less" : "change.more", rounded(part.abs()));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static String command(RefreshRequest request, Collection<String> codes) {
        var words = new ArrayList<>(List.of("./lumbung", "run"));
        request.inboxes()
                .general()
                .map(InboxAddress::shown)
                .ifPresent(shown -> words.addAll(List.of("--inbox", shown)));
        new TreeMap<>(request.inboxes().own())
                .forEach((feed, address) -> words.addAll(List.of("--inbox", feed + "=" + address.shown())));
        words.addAll(List.of("--date", request.date().toString()));
        words.addAll(List.of("--home", request.home().path().toString()));
        codes.forEach(code -> words.addAll(List.of("--accept", code)));
        return String.join(" ", words.stream().map(ChangeMessages::quoted).toList());
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
