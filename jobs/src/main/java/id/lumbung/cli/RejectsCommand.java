package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.clean.CodeWords;
import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Role;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.language.Message;
import id.lumbung.rejects.RejectCounts;
import id.lumbung.rejects.RejectExport;
import id.lumbung.rejects.RejectFilter;
import id.lumbung.report.RejectCount;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What was rejected of the published deliveries: counted on the terminal, or written back to be corrected. */
@Command(name = "rejects")
final class RejectsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Option(names = "--feed", paramLabel = "FEED", descriptionKey = "option.feed")
    private @Nullable String feed;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.delivery.date")
    private @Nullable LocalDate date;

    @Option(names = "--export", paramLabel = "FILE", descriptionKey = "option.export")
    private @Nullable Path export;

    RejectsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        requireKnown(feed);
        var filter = new RejectFilter(feed, date);
        var home = options.openHome();
        var database = options.openDatabase(home, surroundings.environment());
        try {
            var file = export;
            if (file == null) {
                show(database, filter);
            } else {
                write(database, filter, file.toAbsolutePath().normalize());
            }
            return 0;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** @throws LumbungException when no contract is of that feed; null is every feed */
    static void requireKnown(@Nullable String feed) {
        var known = Contracts.load().contracts().stream().map(Contract::feed).toList();
        if (feed != null && !known.contains(feed)) {
            throw new LumbungException(Failure.USAGE, Message.of("feed.unknown", feed, known));
        }
    }

    private void show(DatabaseAccess database, RejectFilter filter) throws SQLException {
        try (var connection = database.connectAs(Role.OPERATOR)) {
            if (!RejectCounts.arePublished(connection)) {
                say(Message.of("rejects.unpublished"));
                return;
            }
            var counts = RejectCounts.read(connection, filter);
            if (counts.isEmpty()) {
                say(Message.of("rejects.none"));
                return;
            }
            table(counts).forEach(surroundings.out()::println);
            surroundings.out().println();
            counts.stream().map(RejectCount::code).distinct().sorted().forEach(this::explain);
            surroundings.out().println();
            say(Message.of("rejects.how.to.export"));
        }
    }

    private List<String> table(List<RejectCount> counts) {
        var messages = options.messages();
        var whole = NumberFormat.getIntegerInstance(messages.locale());
        return TextTable.lines(
                List.of(
                        new TextTable.Column(messages.text("summary.feed"), false),
                        new TextTable.Column(messages.text("rejects.delivery"), false),
                        new TextTable.Column(messages.text("rejects.file"), false),
                        new TextTable.Column(messages.text("rejects.code"), false),
                        new TextTable.Column(messages.text("summary.rejected"), true)),
                counts.stream()
                        .map(count -> List.of(
                                count.file().feed(),
                                count.file().deliveryDate().toString(),
                                count.file().name().replaceAll("\\p{Cntrl}", "?"),
                                count.code(),
                                whole.format(count.count())))
                        .toList());
    }

    private void explain(String code) {
        var words = CodeWords.of(code);
        say(Message.of("words.of.code", code, words.meaning(), words.advice()));
    }

    private void write(DatabaseAccess database, RejectFilter filter, Path file) throws SQLException {
        try (var connection = database.connectAs(Role.PEMILIK)) {
            if (!RejectCounts.arePublished(connection)) {
                say(Message.of("rejects.unpublished"));
                return;
            }
            var written = new RejectExport(filter, options.messages().locale()).write(connection, file);
            if (written.isEmpty()) {
                say(Message.of("rejects.none"));
                return;
            }
            written.forEach(one -> say(Message.of("rejects.written", one.path(), one.records(), one.feed())));
            say(Message.of("rejects.personal"));
            say(Message.of("rejects.redeliver"));
            var duplicates = written.stream().mapToLong(one -> one.duplicates()).sum();
            if (duplicates > 0) {
                say(Message.of("rejects.duplicates", duplicates));
            }
        }
    }

    private void say(Message message) {
        surroundings.out().println(options.messages().text(message));
    }
}
