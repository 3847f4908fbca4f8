package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.publish.TableDifference;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares what PostgreSQL shows with the lake, table by table; no value is looked at. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var messages = options.messages();
        var home = options.openHome();
        var verified = place.atDesk(
                home,
                options.openDatabase(home, surroundings.environment()),
                surroundings.environment(),
                desk -> desk.verify());
        var differing = verified.differing();
        if (differing.isEmpty()) {
            surroundings
                    .out()
                    .println(messages.text(
                            "verify.same",
                            verified.version().id(),
                            verified.tables().size()));
            return 0;
        }
        lines(differing).forEach(surroundings.out()::println);
        surroundings
                .out()
                .println(messages.text(
                        "verify.different",
                        verified.version().id(),
                        differing.size(),
                        verified.tables().size()));
        return Failure.CHECK.exitCode();
    }

    private List<String> lines(List<TableDifference> differing) {
        var messages = options.messages();
        return TextTable.lines(
                List.of(
                        new TextTable.Column(messages.text("verify.table"), false),
                        new TextTable.Column(messages.text("verify.only.lake"), true),
                        new TextTable.Column(messages.text("verify.only.database"), true),
                        new TextTable.Column("", false)),
                differing.stream()
                        .map(table -> List.of(
                                table.table(),
                                String.format(messages.locale(), "%,d", table.onlyInLake()),
                                String.format(messages.locale(), "%,d", table.onlyInDatabase()),
                                table.misnoted() ? messages.text("verify.misnoted") : ""))
                        .toList());
    }
}
