package id.lumbung.cli;

import id.lumbung.database.EmbeddedPostgres;
import id.lumbung.database.Home;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the embedded server of the home. */
@Command(name = "stop")
final class StopCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    StopCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var home = new Home(options.homePath().toAbsolutePath().normalize());
        var stopped = new EmbeddedPostgres(home).stop();
        surroundings.out().println(options.messages().text(stopped ? "stop.stopped" : "stop.nothing", home.path()));
        return 0;
    }
}
