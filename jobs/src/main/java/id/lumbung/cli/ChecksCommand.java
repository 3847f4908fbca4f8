package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.checks.CheckRecords;
import id.lumbung.checks.CheckSettings;
import id.lumbung.checks.Judgement;
import id.lumbung.checks.RecordedCheck;
import id.lumbung.database.Role;
import id.lumbung.language.Message;
import id.lumbung.star.CheckThresholds;
import id.lumbung.star.Checks;
import id.lumbung.star.Models;
import id.lumbung.star.StarVersion;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the checks found in a version, published or not, and what the thresholds of today would make of it. */
@Command(name = "checks")
final class ChecksCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "VERSION", descriptionKey = "option.checks.version")
    private @Nullable String version;

    @Option(names = "--check", paramLabel = "CHECK", descriptionKey = "option.checks.check")
    private @Nullable String check;

    @Option(names = "--all", descriptionKey = "option.checks.all")
    private boolean all;

    @Option(names = "--judge", descriptionKey = "option.checks.judge")
    private boolean judge;

    ChecksCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var home = options.openHome();
        var thresholds =
                CheckSettings.thresholds(home, Checks.load(Models.load()).thresholds());
        var database = options.openDatabase(home, surroundings.environment());
        try (var connection = database.connectAs(Role.OPERATOR)) {
            var records = new CheckRecords(connection);
            var asked = asked(records);
            if (asked.isEmpty()) {
                say(Message.of("checks.none"));
                return 0;
            }
            var found = records.read(asked.get());
            if (found.isEmpty()) {
                throw new LumbungException(
                        Failure.USAGE,
                        Message.of("checks.version.unknown", asked.get().id()));
            }
            return show(asked.get(), found, thresholds);
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private Optional<StarVersion> asked(CheckRecords records) throws SQLException {
        if (!records.exist()) {
            return Optional.empty();
        }
        var wanted = version;
        return wanted == null
                ? records.findNewest()
                : Optional.of(StarVersion.find(wanted)
                        .orElseThrow(() ->
                                new LumbungException(Failure.USAGE, Message.of("checks.version.unknown", wanted))));
    }

    private int show(StarVersion asked, List<RecordedCheck> found, CheckThresholds thresholds) {
        var lines = new CheckLines(options.messages(), thresholds);
        var wanted = check;
        if (wanted != null) {
            var one = found.stream()
                    .filter(recorded -> recorded.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new LumbungException(
                            Failure.USAGE, Message.of("checks.check.unknown", asked.id(), wanted)));
            lines.details(one, judge).forEach(surroundings.out()::println);
            return exitCode(List.of(one), thresholds);
        }
        var shown = found.stream()
                .filter(recorded -> all || recorded.violated() > 0)
                .toList();
        if (!shown.isEmpty()) {
            lines.table(shown, judge).forEach(surroundings.out()::println);
            surroundings.out().println();
        }
        say(lines.summary(asked, found));
        if (judge) {
            say(lines.judgement(found));
        }
        return exitCode(found, thresholds);
    }

    /** Of what was noted the outcome is known already: only judging again can end otherwise than well. */
    private int exitCode(List<RecordedCheck> found, CheckThresholds thresholds) {
        return judge
                        && found.stream()
                                .anyMatch(recorded -> recorded.judged(recorded.now(thresholds)) == Judgement.HENTI)
                ? Failure.CHECK.exitCode()
                : 0;
    }

    private void say(Message message) {
        surroundings.out().println(options.messages().text(message));
    }
}
