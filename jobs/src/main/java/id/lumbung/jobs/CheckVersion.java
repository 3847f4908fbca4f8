package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.checks.CheckRecords;
import id.lumbung.database.Role;
import id.lumbung.language.Message;
import id.lumbung.star.CheckResult;
import id.lumbung.star.FailingKey;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Checks the version before anybody sees it. */
final class CheckVersion {
    private static final int ROWS_TOLD = 3;

    private final NightlyRun run;

    CheckVersion(NightlyRun run) {
        this.run = run;
    }

    /** Returns the number of checks; a violated one that stops ends the run. What they found is noted either way. */
    long run() throws SQLException {
        var results = run.checks().run(run.engine());
        record(results);
        results.stream()
                .filter(CheckResult::stops)
                .map(CheckVersion::violation)
                .reduce((one, next) -> Message.of("lines", one, next))
                .ifPresent(violations -> {
                    throw new LumbungException(
                            Failure.CHECK,
                            Message.of(
                                    "check.stopped", violations, run.version().id()));
                });
        results.stream()
                .filter(result -> !result.passed())
                .map(CheckVersion::violation)
                .forEach(run.warnings()::add);
        return results.size();
    }

    private void record(List<CheckResult> results) throws SQLException {
        try (var connection = run.request().database().connectAs(Role.PEMILIK)) {
            connection.setAutoCommit(false);
            new CheckRecords(connection).write(run.version(), results, run.models());
            connection.commit();
        }
    }

    private static Message violation(CheckResult result) {
        var violation = Message.of(
                "check.violated",
                result.check().name(),
                result.check().threshold().allowed().toPlainString(),
                result.eligible(),
                result.violated(),
                result.check().advice());
        return result.sample().isEmpty() ? violation : Message.of("check.violated.rows", violation, told(result));
    }

    private static String told(CheckResult result) {
        return result.sample().stream()
                .limit(ROWS_TOLD)
                .map(FailingKey::toString)
                .collect(Collectors.joining("; "));
    }
}
