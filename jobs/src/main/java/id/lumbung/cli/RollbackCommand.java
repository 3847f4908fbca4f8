package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import id.lumbung.star.StarVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows another version than the newest; the next run builds upon it. */
@Command(name = "rollback")
final class RollbackCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    @Parameters(index = "0", paramLabel = "VERSION", descriptionKey = "option.version")
    private String version = "";

    RollbackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var wanted = StarVersion.find(version)
                .orElseThrow(() -> new LumbungException(Failure.USAGE, Message.of("rollback.unknown", version)));
        var messages = options.messages();
        var home = options.openHome();
        var shown = place.atDesk(
                home,
                options.openDatabase(home, surroundings.environment()),
                surroundings.environment(),
                desk -> desk.rollback(wanted));
        surroundings
                .out()
                .println(shown.map(done -> messages.text(
                                "rollback.shown", version, done.publication().rows()))
                        .orElseGet(() -> messages.text("rollback.already", version)));
        if (shown.isPresent() && !shown.get().settled()) {
            surroundings.err().println(messages.text("publish.afterwards"));
        }
        return 0;
    }
}
