package id.lumbung.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The nightly refresh, once. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Option(names = "--inbox", required = true, paramLabel = "DIR", descriptionKey = "option.inbox")
    private String inbox = "";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    private @Nullable LocalDate date;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var delivered = new Inbox(inbox);
        delivered.requireReadable();
        var home = options.openHome();
        return new RefreshRunner(surroundings, options.messages())
                .run(delivered, date == null ? surroundings.today() : date, home, options);
    }
}
