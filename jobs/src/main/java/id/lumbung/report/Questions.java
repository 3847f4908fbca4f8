package id.lumbung.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the files to ask the agency about: those without a record, with broken lines or digits lost to scientific
 * notation, with 1 % of records rejected, or with one issue on 5 % of the loaded records.
 */
final class Questions {
    static final double REJECTED_SHARE = 0.01;
    static final double ISSUE_SHARE = 0.05;
    private static final Set<String> LOST_AT_THE_SOURCE = Set.of("BARIS_RUSAK", "NIK_EKSPONEN");

    private Questions() {}

    /** The files in question, those with most records and cells concerned first. */
    static List<Question> of(ReportData data) {
        Map<DeliveredFile, Map<String, Long>> rejects = new HashMap<>();
        for (var reject : data.rejects()) {
            counts(rejects, reject.file()).merge(reject.code(), reject.count(), Long::sum);
        }
        Map<DeliveredFile, Map<String, Long>> issues = new HashMap<>();
        for (var issue : data.issues()) {
            counts(issues, issue.file()).merge(issue.code(), issue.count(), Long::sum);
        }
        var questions = new ArrayList<Question>();
        for (var line : data.ledger()) {
            var findings = findings(line, counts(rejects, line.file()), counts(issues, line.file()));
            if (!findings.isEmpty() || line.read() == 0) {
                questions.add(new Question(line, findings));
            }
        }
        questions.sort(Comparator.comparingLong(Question::weight)
                .reversed()
                .thenComparing(question -> question.line().file()));
        return questions;
    }

    private static Map<String, Long> counts(Map<DeliveredFile, Map<String, Long>> byFile, DeliveredFile file) {
        return byFile.computeIfAbsent(file, key -> new TreeMap<>());
    }

    private static List<Question.Finding> findings(
            LedgerLine line, Map<String, Long> rejects, Map<String, Long> issues) {
        var findings = new ArrayList<Question.Finding>();
        boolean manyRejected = line.rejected() > 0 && line.rejected() >= REJECTED_SHARE * line.read();
        rejects.forEach((code, count) -> {
            if (manyRejected || LOST_AT_THE_SOURCE.contains(code)) {
                findings.add(new Question.Finding(code, count));
            }
        });
        issues.forEach((code, count) -> {
            if (LOST_AT_THE_SOURCE.contains(code) || count >= ISSUE_SHARE * line.loaded()) {
                findings.add(new Question.Finding(code, count));
            }
        });
        findings.sort(
                Comparator.comparingLong(Question.Finding::count).reversed().thenComparing(Question.Finding::code));
        return findings;
    }
}
