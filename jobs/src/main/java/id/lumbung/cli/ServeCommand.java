package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.scheduling.support.CronExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The refresh every night, until the process is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    @Option(names = "--inbox", required = true, paramLabel = "[FEED=]URI", descriptionKey = "option.inbox")
    private List<String> inbox = List.of();

    @Option(names = "--cron", paramLabel = "CRON", defaultValue = "0 30 1 * * *", descriptionKey = "option.cron")
    private String cron = "";

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var messages = options.messages();
        if (!CronExpression.isValidExpression(cron)) {
            throw new LumbungException(Failure.USAGE, Message.of("serve.cron", cron));
        }
        var delivered = InboxOption.of(inbox);
        delivered.requireReadable();
        var home = options.openHome();
        var runner = new RefreshRunner(surroundings, messages);
        place.openToPublish(home, surroundings.environment()).close(); // what every night would refuse, is refused now
        runner.requireSettings(delivered, home);
        var endings = new Endings(surroundings, messages);
        var schedule = new NightlySchedule(CronExpression.parse(cron), surroundings.clock(), surroundings.sleeper());
        try (var pulse = new Pulse(home.path().resolve("serve.health"), surroundings.clock())) {
            options.openDatabase(home, surroundings.environment());
            pulse.start();
            while (true) {
                var next = schedule.next();
                surroundings.out().println(messages.text("serve.next", next.toString()));
                surroundings.out().flush();
                schedule.await(next);
                // A broken night is told and not repeated: yesterday stays, the next night tries again.
                try (var workplace = place.openToPublish(home, surroundings.environment())) {
                    delivered.requireReadable();
                    runner.run(delivered, surroundings.today(), home, workplace, options);
                } catch (RuntimeException broken) {
                    endings.show(broken, home.log());
                }
            }
        }
    }
}
