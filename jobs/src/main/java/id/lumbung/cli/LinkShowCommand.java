package id.lumbung.cli;

import id.lumbung.jobs.LinkSettings;
import id.lumbung.language.Message;
import id.lumbung.link.ComparisonSets;
import id.lumbung.link.LinkModel;
import id.lumbung.link.LinkModels;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The link model and the thresholds that the next run links with. Needs no database. */
@Command(name = "show")
final class LinkShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    LinkShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var home = options.existingHome();
        var set = ComparisonSets.persons().with(LinkSettings.thresholds(home));
        Optional<LinkModel> model;
        try (var workplace = place.open(home, surroundings.environment())) {
            model = workplace.findLake().flatMap(lake -> new LinkModels(lake).findNewest());
        }
        if (model.isPresent() && model.get().fits(set)) {
            new LinkModelLines(options.messages()).of(model.get(), set).forEach(surroundings.out()::println);
        } else {
            surroundings.out().println(options.messages().text(Message.of("link.show.none")));
        }
        return 0;
    }
}
