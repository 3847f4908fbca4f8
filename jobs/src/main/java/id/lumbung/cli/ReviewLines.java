package id.lumbung.cli;

import id.lumbung.language.Messages;
import id.lumbung.review.EvidenceWords;
import id.lumbung.review.ReviewPair;
import id.lumbung.review.Vault;
import id.lumbung.review.VaultRecord;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A review as a clerk reads it on a terminal: for the one who asked only, never for a log. */
final class ReviewLines {
    private static final String NOT_TO_PRINT = "[\\p{Cntrl}\\p{Cf}]";

    private final Messages messages;
    private final EvidenceWords words;

    ReviewLines(Messages messages) {
        this.messages = messages;
        this.words = new EvidenceWords(messages);
    }

    List<String> of(ReviewPair pair, Vault.Sides sides) {
        var lines = new ArrayList<String>();
        lines.add(messages.text("review.head", pair.id(), status(pair)));
        lines.add(words.reason(pair.reason()));
        lines.add(messages.text("review.sum", words.bits(pair.weight()), words.probability(pair.probability())));
        lines.add("");
        lines.addAll(records(pair, sides));
        lines.add("");
        lines.addAll(evidence(pair));
        lines.add("");
        return lines;
    }

    private String status(ReviewPair pair) {
        return switch (pair.status()) {
            case "SAMA" -> messages.text("review.same");
            case "BEDA" -> messages.text("review.different");
            default -> messages.text("review.open");
        };
    }

    private List<String> records(ReviewPair pair, Vault.Sides sides) {
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                messages.text("review.source"),
                pair.record().toString(),
                pair.candidate().toString()));
        rows.add(row("review.name", sides, VaultRecord::name));
        rows.add(row("review.birth", sides, record -> {
            var date = record.birthDate();
            return date == null ? null : dates.format(date);
        }));
        rows.add(row("review.sex", sides, record -> sex(record.sex())));
        rows.add(row("review.village", sides, VaultRecord::village));
        rows.add(row("review.family.card", sides, VaultRecord::familyCard));
        rows.add(row("review.nik", sides, VaultRecord::nik));
        rows.add(row("review.mother", sides, VaultRecord::mother));
        return TextTable.lines(
                List.of(
                        new TextTable.Column("", false),
                        new TextTable.Column(messages.text("review.record"), false),
                        new TextTable.Column(messages.text("review.candidate"), false)),
                rows);
    }

    private @Nullable String sex(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "1" -> messages.text("review.male");
            case "2" -> messages.text("review.female");
            default -> code;
        };
    }

    private List<String> row(String heading, Vault.Sides sides, Function<VaultRecord, @Nullable String> value) {
        return List.of(messages.text(heading), cell(sides.record(), value), cell(sides.candidate(), value));
    }

    private String cell(@Nullable VaultRecord record, Function<VaultRecord, @Nullable String> value) {
        if (record == null) {
            return messages.text("review.gone");
        }
        var found = value.apply(record);
        return found == null ? "-" : found.replaceAll(NOT_TO_PRINT, "?");
    }

    private List<String> evidence(ReviewPair pair) {
        var rows = new ArrayList<List<String>>();
        for (var part : pair.parts()) {
            rows.add(List.of(words.comparison(part), words.level(part), words.bits(part.bits()), words.meaning(part)));
        }
        var weight = pair.weight();
        if (weight != null) {
            rows.add(List.of(
                    messages.text("explain.beforehand"),
                    messages.text("explain.one.of.many"),
                    words.beforehand(weight, pair.parts()),
                    ""));
        }
        return TextTable.lines(
                List.of(
                        new TextTable.Column(messages.text("review.comparison"), false),
                        new TextTable.Column(messages.text("review.level"), false),
                        new TextTable.Column(messages.text("review.weight"), true),
                        new TextTable.Column(messages.text("review.meaning"), false)),
                rows);
    }
}
