package id.lumbung.review;

import id.lumbung.clean.CleanRecord;
import id.lumbung.clean.IssueCode;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.clean.RejectCode;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.format.Formats;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A clerk's table of decisions, checked line by line; a line without a decision is passed over. */
public final class DecisionFile {
    public static final String FEED = "keputusan_tautan";

    private static final int LINES_NAMED = 20;

    private final Contract contract;
    private final RecordCleaner cleaner;
    private final Set<String> known;
    private final String by;
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final List<Long> broken = new ArrayList<>();
    private final List<Long> unknown = new ArrayList<>();
    private final List<Long> wrong = new ArrayList<>();
    private final List<Long> contradicting = new ArrayList<>();

    /**
     * @param known the ids of the reviews there are
     * @param by who has decided where the table does not say
     */
    public DecisionFile(Contracts contracts, LocalDate today, Set<String> known, String by) {
        this.contract = contracts.require(FEED);
        this.cleaner = new RecordCleaner(contract, today, null, contracts.codeLists());
        this.known = known;
        this.by = by;
    }

    /**
     * Reads a file in any format a delivery may have.
     *
     * @throws DeliveryException naming the lines that are not as they must be
     */
    public List<Decision> read(Path file, String where, Formats formats) {
        try (var reader = formats.open(file, where, contract)) {
            for (var raw = reader.next(); raw != null; raw = reader.next()) {
                look(cleaner.clean(raw), raw);
            }
        } catch (IOException e) {
            throw new DeliveryException(Message.of("delivery.file.unreadable", where), e);
        }
        var found = findings(where);
        if (!found.isEmpty()) {
            throw new DeliveryException(found.stream()
                    .reduce((above, below) -> Message.of("lines", above, below))
                    .orElseThrow());
        }
        return List.copyOf(decisions.values());
    }

    private void look(CleanRecord record, RawRecord raw) {
        var verdict = contract.indexOf("keputusan");
        if (record.rejection() == RejectCode.BARIS_RUSAK) {
            broken.add(record.line());
            return;
        }
        if (record.rejected()) {
            var cell = raw.cells()[verdict];
            if (cell != null && !cell.isBlank()) {
                unknown.add(record.line());
            }
            return;
        }
        if (record.isNull(verdict)) {
            if (record.issues().stream().anyMatch(issue -> issue.code() == IssueCode.KODE_TAK_DIKENAL)) {
                wrong.add(record.line());
            }
            return;
        }
        var id = record.text(contract.indexOf("id_tinjauan"));
        var decider = contract.indexOf("oleh");
        var decision = new Decision(id, record.text(verdict), record.isNull(decider) ? by : record.text(decider));
        var before = decisions.putIfAbsent(id, decision);
        if (!known.contains(id)) {
            unknown.add(record.line());
        } else if (before != null && !before.verdict().equals(decision.verdict())) {
            contradicting.add(record.line());
        }
    }

    private List<Message> findings(String where) {
        var found = new ArrayList<Message>();
        if (!broken.isEmpty()) {
            found.add(Message.of("review.import.broken", where, named(broken)));
        }
        if (!unknown.isEmpty()) {
            found.add(Message.of("review.import.id", where, named(unknown)));
        }
        if (!wrong.isEmpty()) {
            found.add(Message.of("review.import.verdict", where, named(wrong)));
        }
        if (!contradicting.isEmpty()) {
            found.add(Message.of("review.import.twice", where, named(contradicting)));
        }
        return found;
    }

    private static List<Object> named(List<Long> lines) {
        var named = new ArrayList<Object>();
        lines.stream().limit(LINES_NAMED).map(String::valueOf).forEach(named::add);
        if (lines.size() > LINES_NAMED) {
            named.add("\u2026");
        }
        return named;
    }
}
