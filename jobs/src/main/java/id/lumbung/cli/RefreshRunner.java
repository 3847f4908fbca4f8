package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Home;
import id.lumbung.database.Secret;
import id.lumbung.jobs.RefreshRequest;
import id.lumbung.jobs.RefreshResult;
import id.lumbung.jobs.Workplace;
import id.lumbung.language.Messages;
import java.time.LocalDate;
import java.util.Set;

/** Runs one refresh and tells the operator how it goes and what came out. */
final class RefreshRunner {
    private final Surroundings surroundings;
    private final Messages messages;

    RefreshRunner(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** The exit code: 0 only when something was published. */
    int run(InboxOption inbox, LocalDate date, Home home, Workplace workplace, CommonOptions options) {
        return run(inbox, date, home, workplace, options, Set.of());
    }

    /** {@code accepted}: indicators that may move past their limits. */
    int run(
            InboxOption inbox,
            LocalDate date,
            Home home,
            Workplace workplace,
            CommonOptions options,
            Set<String> accepted) {
        var secret = secret(home);
        var database = options.openDatabase(home, surroundings.environment());
        database.provisionRoles();
        var request = new RefreshRequest(
                inbox.inboxes(home, surroundings.environment()),
                date,
                home,
                database,
                secret,
                messages.locale(),
                accepted,
                workplace);
        RefreshResult result;
        try (var progress = ProgressDisplay.on(surroundings, messages)) {
            result = surroundings.refresh().get().refresh(request, progress);
        }
        new RefreshSummary(result, messages).lines().forEach(surroundings.out()::println);
        return result.published() ? 0 : Failure.CHECK.exitCode();
    }

    /**
     * Reads the secret and the credentials as a run would.
     *
     * @throws LumbungException where every run would refuse them
     */
    void requireSettings(InboxOption inbox, Home home) {
        secret(home);
        inbox.inboxes(home, surroundings.environment());
    }

    private Secret secret(Home home) {
        return Secret.require(
                home, surroundings.environment(), warning -> surroundings.err().println(messages.text(warning)));
    }
}
