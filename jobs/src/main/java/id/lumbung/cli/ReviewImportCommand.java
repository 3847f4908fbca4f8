package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.PrivateFiles;
import id.lumbung.database.Role;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import id.lumbung.language.Message;
import id.lumbung.review.Decision;
import id.lumbung.review.DecisionDelivery;
import id.lumbung.review.DecisionFile;
import id.lumbung.review.Reviews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a clerk's table of decisions and delivers it into the inbox; the next run settles the pairs. */
@Command(name = "import")
final class ReviewImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "option.review.import")
    private Path file = Path.of("");

    @Option(names = "--inbox", required = true, paramLabel = "[FEED=]URI", descriptionKey = "option.review.inbox")
    private List<String> inbox = List.of();

    @Option(names = "--oleh", required = true, paramLabel = "NAME", descriptionKey = "option.oleh")
    private String by = "";

    ReviewImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var messages = options.messages();
        var delivered = InboxOption.of(inbox);
        delivered.requireReadable();
        var folder = delivered.requireFolder(DecisionFile.FEED);
        var database = options.openDatabase(options.openHome(), surroundings.environment());
        var decisions = read(knownIds(database));
        if (decisions.isEmpty()) {
            surroundings.out().println(messages.text("review.import.none"));
            return 0;
        }
        var now = ZonedDateTime.now(surroundings.clock().withZone(Surroundings.JAKARTA));
        var written = new DecisionDelivery(folder).write(decisions, now);
        surroundings.out().println(messages.text("review.delivered", written, decisions.size()));
        surroundings
                .out()
                .println(messages.text("review.next.run", now.toLocalDate().toString()));
        return 0;
    }

    private static Set<String> knownIds(DatabaseAccess database) {
        try (var connection = database.connectAs(Role.OPERATOR)) {
            var reviews = new Reviews(connection);
            return reviews.arePublished() ? reviews.ids() : Set.of();
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private List<Decision> read(Set<String> known) {
        try {
            var scratch = Files.createTempDirectory("lumbung");
            try {
                return new DecisionFile(Contracts.load(), surroundings.today(), known, by.strip())
                        .read(file, Inspection.shown(file), new Formats(ReadingLimits.usual(), scratch));
            } finally {
                PrivateFiles.delete(scratch);
            }
        } catch (IOException e) {
            throw new LumbungException(
                    Failure.ENVIRONMENT, Message.of("inspect.scratch", System.getProperty("java.io.tmpdir", "")), e);
        }
    }
}
