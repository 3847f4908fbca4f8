package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Home;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A made-up regency from its feeds to its indicators. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final int FEWEST_PEOPLE = 100;

    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    @Option(names = "--people", paramLabel = "N", defaultValue = "20000", descriptionKey = "option.people")
    private int people;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "option.seed")
    private long seed;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    private @Nullable LocalDate date;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var messages = options.messages();
        if (people < FEWEST_PEOPLE) {
            throw new LumbungException(Failure.USAGE, Message.of("demo.too.few", FEWEST_PEOPLE, people));
        }
        var home = options.openHome();
        var day = date == null ? surroundings.today() : date;
        surroundings.err().println(messages.text("demo.generating", people, String.valueOf(seed)));
        var inbox = InboxOption.of(List.of(writeFeeds(home, day).toString()));
        int exitCode;
        try (var workplace = place.openToPublish(home, surroundings.environment())) {
            exitCode = new RefreshRunner(surroundings, messages).run(inbox, day, home, workplace, options);
        }
        surroundings.out().println();
        new ConnectionGuide(options.openDatabase(home, surroundings.environment()), messages)
                .lines(home)
                .forEach(surroundings.out()::println);
        return exitCode;
    }

    /** Each regency has an inbox of its own: a file of another one would pass for a delivery. */
    private Path writeFeeds(Home home, LocalDate day) {
        var inbox = home.demo().resolve(people + "-" + seed + "-" + day).resolve("inbox");
        try {
            Files.createDirectories(inbox);
            surroundings.feedSource().writeFeeds(people, seed, day, inbox);
            return inbox;
        } catch (IOException | UncheckedIOException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("demo.unwritable", inbox), e);
        }
    }
}
