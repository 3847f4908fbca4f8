package id.lumbung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Explains how to connect a tool to the warehouse as each role; starts the embedded server when it rests. */
@Command(name = "connect")
final class ConnectCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    ConnectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var home = options.openHome();
        var database = options.openDatabase(home, surroundings.environment());
        new ConnectionGuide(database, options.messages()).lines(home).forEach(surroundings.out()::println);
        return 0;
    }
}
