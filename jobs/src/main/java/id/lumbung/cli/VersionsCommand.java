package id.lumbung.cli;

import id.lumbung.jobs.KeptBecause;
import id.lumbung.jobs.KnownVersion;
import id.lumbung.language.Messages;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The versions that were published, and what has become of each. */
@Command(name = "versions")
final class VersionsCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    VersionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var messages = options.messages();
        var home = options.openHome();
        var versions = place.atDesk(
                home,
                options.openDatabase(home, surroundings.environment()),
                surroundings.environment(),
                desk -> desk.versions());
        if (versions.isEmpty()) {
            surroundings.out().println(messages.text("rejects.unpublished"));
            return 0;
        }
        TextTable.lines(
                        List.of(
                                new TextTable.Column(messages.text("versions.version"), false),
                                new TextTable.Column(messages.text("versions.date"), false),
                                new TextTable.Column(messages.text("versions.published"), false),
                                new TextTable.Column(messages.text("versions.times"), true),
                                new TextTable.Column(messages.text("versions.rows"), true),
                                new TextTable.Column(messages.text("versions.state"), false),
                                new TextTable.Column(messages.text("versions.kept"), false)),
                        versions.stream()
                                .map(version -> cells(version, messages))
                                .toList())
                .forEach(surroundings.out()::println);
        return 0;
    }

    private static List<String> cells(KnownVersion version, Messages messages) {
        var published = version.published();
        return List.of(
                version.version().id(),
                version.version().date().toString(),
                published == null ? "-" : MOMENT.format(published.atZoneSameInstant(Surroundings.JAKARTA)),
                String.valueOf(version.times()),
                rows(version.rows(), messages),
                state(version.state(), messages),
                version.kept().stream().sorted().map(why -> kept(why, messages)).collect(Collectors.joining(", ")));
    }

    private static String rows(@Nullable Long rows, Messages messages) {
        return rows == null ? "-" : String.format(messages.locale(), "%,d", rows);
    }

    private static String state(KnownVersion.State state, Messages messages) {
        return switch (state) {
            case SHOWN -> messages.text("versions.state.shown");
            case HELD -> messages.text("versions.state.held");
            case SET_ASIDE -> messages.text("versions.state.aside");
            case REMOVED -> messages.text("versions.state.removed");
        };
    }

    private static String kept(KeptBecause why, Messages messages) {
        return switch (why) {
            case SHOWN -> messages.text("versions.kept.shown");
            case PARENT -> messages.text("versions.kept.parent");
            case NEWEST -> messages.text("versions.kept.newest");
            case MONTH_END -> messages.text("versions.kept.month");
        };
    }
}
