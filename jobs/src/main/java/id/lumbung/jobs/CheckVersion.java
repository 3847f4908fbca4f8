package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import id.lumbung.star.CheckResult;
import id.lumbung.star.Checks;

/** Checks the version before anybody sees it. */
final class CheckVersion {
    private final NightlyRun run;

    CheckVersion(NightlyRun run) {
        this.run = run;
    }

    /** Returns the number of checks; a violated one that stops ends the run. */
    long run() {
        run.checks().addAll(Checks.load(run.models()).run(run.engine()));
        var stopping = run.checks().stream().filter(CheckResult::stops).toList();
        stopping.stream()
                .map(CheckVersion::violation)
                .reduce((one, next) -> Message.of("lines", one, next))
                .ifPresent(violations -> {
                    throw new LumbungException(Failure.CHECK, Message.of("check.stopped", violations));
                });
        run.checks().stream()
                .filter(result -> !result.passed())
                .map(CheckVersion::violation)
                .forEach(run.warnings()::add);
        return run.checks().size();
    }

    private static Message violation(CheckResult result) {
        return Message.of(
                "check.violated",
                result.check().name(),
                result.check().threshold().allowed().toPlainString(),
                result.eligible(),
                result.violated(),
                result.check().advice());
    }
}
