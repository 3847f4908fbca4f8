package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.database.Secret;
import id.lumbung.forget.Forget;
import id.lumbung.forget.ForgetOutcome;
import id.lumbung.forget.ForgetRequest;
import id.lumbung.forget.NikFile;
import id.lumbung.language.Message;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases persons everywhere on their request, and proves it. */
@Command(name = "forget")
final class ForgetCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    @Option(names = "--nik-file", required = true, paramLabel = "FILE", descriptionKey = "option.nik.file")
    private Path file = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "option.dry.run")
    private boolean dryRun;

    ForgetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var niks = NikFile.read(file);
        var home = options.openHome();
        var secret = Secret.require(
                home,
                surroundings.environment(),
                warning -> surroundings.err().println(options.messages().text(warning)));
        ForgetOutcome outcome;
        try (var workplace = place.openToPublish(home, surroundings.environment())) {
            outcome = Forget.run(new ForgetRequest(
                    niks,
                    dryRun,
                    home,
                    workplace,
                    options.openDatabase(home, surroundings.environment()),
                    secret,
                    OffsetDateTime.now(surroundings.clock().withZone(Surroundings.JAKARTA)),
                    System.getProperty("user.name", "")));
        }
        show(outcome);
        return outcome.left().isEmpty() ? 0 : Failure.CHECK.exitCode();
    }

    private void show(ForgetOutcome outcome) {
        say(Message.of("forget.found", outcome.niks(), outcome.persons()));
        if (outcome.unknown() > 0) {
            say(Message.of("forget.unknown", outcome.unknown()));
        }
        counts(outcome.records(), "forget.records");
        if (dryRun) {
            say(Message.of("forget.dry.run", outcome.versions()));
            return;
        }
        say(Message.of("forget.files", outcome.files()));
        say(Message.of("forget.versions", outcome.versions(), sum(outcome.rows())));
        say(Message.of("forget.published", sum(outcome.published())));
        if (outcome.left().isEmpty()) {
            say(Message.of("forget.proof", outcome.places(), outcome.proof(), outcome.fingerprint()));
        } else {
            say(Message.of("forget.left", outcome.places(), outcome.left().size()));
            outcome.left().forEach(place -> surroundings.out().println("  " + place));
        }
        say(Message.of("forget.duties", file));
    }

    private void counts(Map<String, Long> counts, String key) {
        counts.forEach((feed, count) -> say(Message.of(key, feed, count)));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private void say(Message message) {
        surroundings.out().println(options.messages().text(message));
    }
}
