package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.time.LocalDate;
import java.util.List;
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

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    @Option(names = "--inbox", required = true, paramLabel = "[FEED=]URI", descriptionKey = "option.inbox")
    private List<String> inbox = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    private @Nullable LocalDate date;

    @Option(names = "--accept", paramLabel = "KODE", descriptionKey = "option.accept")
    private List<String> accepted = List.of();

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var delivered = InboxOption.of(inbox);
        delivered.requireReadable();
        var codes = AcceptOption.codes(accepted);
        var today = surroundings.today();
        var day = date == null ? today : date;
        if (day.isAfter(today)) {
            throw new LumbungException(Failure.USAGE, Message.of("run.future", day, today));
        }
        var home = options.openHome();
        try (var workplace = place.openToPublish(home, surroundings.environment())) {
            return new RefreshRunner(surroundings, options.messages())
                    .run(delivered, day, home, workplace, options, codes);
        }
    }
}
