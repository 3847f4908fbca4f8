package id.lumbung.cli;

import id.lumbung.database.Secret;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes star, marts and vault in an empty PostgreSQL from the lake. */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    @Option(names = "--force", descriptionKey = "option.rebuild.force")
    private boolean force;

    RebuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var messages = options.messages();
        var home = options.openHome();
        var secret = Secret.require(
                home, surroundings.environment(), warning -> surroundings.err().println(messages.text(warning)));
        var rebuilt = place.atDesk(
                home,
                options.openDatabase(home, surroundings.environment()),
                surroundings.environment(),
                desk -> desk.rebuild(secret, force));
        surroundings
                .out()
                .println(messages.text(
                        force ? "rebuild.repaired" : "rebuild.done",
                        rebuilt.version().id(),
                        rebuilt.shown().publication().rows()));
        if (!force) {
            surroundings.out().println(messages.text("rebuild.not.there"));
        }
        if (!rebuilt.shown().settled()) {
            surroundings.err().println(messages.text("publish.afterwards"));
        }
        return 0;
    }
}
