package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.star.CheckResult;
import id.lumbung.star.Checks;
import java.util.stream.Collectors;

/** Checks the version before anybody sees it. */
final class CheckVersion {
    private final NightlyRun run;

    CheckVersion(NightlyRun run) {
        this.run = run;
    }

    /** Returns the number of checks; a violated one that stops ends the run. */
    long run() {
        run.checks().addAll(Checks.load().run(run.engine()));
        var stopping = run.checks().stream().filter(CheckResult::stops).toList();
        if (!stopping.isEmpty()) {
            throw new LumbungException(
                    Failure.CHECK,
                    stopping.stream()
                            .map(result -> "check %s: expected at most %s of %d rows to violate it, found %d. %s"
                                    .formatted(
                                            result.check().name(),
                                            result.check().allowed().toPlainString(),
                                            result.eligible(),
                                            result.violated(),
                                            result.check().advice()))
                            .collect(Collectors.joining("\n", "", "\nNothing was published.")));
        }
        run.checks().stream()
                .filter(result -> !result.passed())
                .forEach(result -> run.warnings()
                        .add("check %s: %d of %d rows violate it. %s"
                                .formatted(
                                        result.check().name(),
                                        result.violated(),
                                        result.eligible(),
                                        result.check().advice())));
        return run.checks().size();
    }
}
