package id.lumbung.cli;

import id.lumbung.jobs.LinkSettings;
import id.lumbung.language.Message;
import id.lumbung.link.ComparisonSets;
import id.lumbung.linking.LinkTraining;
import id.lumbung.linking.PublishedLinks;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Learns a new link model from the published deliveries; the next run links with it. Needs no database. */
@Command(name = "train")
final class LinkTrainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    LinkTrainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ScratchFolder.during(this::train);
    }

    private int train(Path scratch) {
        var home = options.existingHome();
        var set = ComparisonSets.persons().with(LinkSettings.thresholds(home));
        try (var workplace = place.open(home, surroundings.environment());
                var links = PublishedLinks.open(workplace, scratch)) {
            say(Message.of("link.train.started"));
            var trained = new LinkTraining(links, set).train(surroundings.today());
            var lines = new LinkModelLines(options.messages());
            say(Message.of("link.train.version", trained.version()));
            lines.of(trained.model(), set).forEach(surroundings.out()::println);
            surroundings.out().println();
            lines.expected(trained).forEach(surroundings.out()::println);
            surroundings.out().println();
            say(Message.of(
                    "link.train.kept",
                    workplace.shown() + "/" + trained.path(),
                    trained.model().version()));
            return 0;
        }
    }

    private void say(Message message) {
        surroundings.out().println(options.messages().text(message));
    }
}
