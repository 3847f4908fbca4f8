package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.feed.Column;
import id.lumbung.feed.Contracts;
import id.lumbung.language.Message;
import id.lumbung.linking.Explainer;
import id.lumbung.linking.PublishedLinks;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Why a record was taken for one person and no other: levels and weights, never a value. Needs no database. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private static final List<String> PERSON_FEEDS =
            List.of("regsosek_individu", "jkn_peserta", "bpjstk_peserta", "aparatur_desa", "pekerja_proyek", "bansos");

    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final WorkplaceOptions place = new WorkplaceOptions();

    @Option(names = "--feed", required = true, paramLabel = "FEED", descriptionKey = "option.feed.persons")
    private String feed = "";

    @Option(names = "--key", required = true, paramLabel = "KEY", descriptionKey = "option.key")
    private String key = "";

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!PERSON_FEEDS.contains(feed)) {
            throw new LumbungException(Failure.USAGE, Message.of("explain.feed.unknown", feed, PERSON_FEEDS));
        }
        return ScratchFolder.during(this::explain);
    }

    private int explain(Path scratch) {
        try (var workplace = place.open(options.existingHome(), surroundings.environment());
                var links = PublishedLinks.open(workplace, scratch)) {
            var explanation = new Explainer(links).find(feed, key).orElseThrow(this::unknownKey);
            new ExplanationLines(options.messages()).of(explanation).forEach(surroundings.out()::println);
            return 0;
        }
    }

    private LumbungException unknownKey() {
        var columns = Contracts.load().require(feed).keyColumns().stream()
                .map(Column::name)
                .toList();
        return new LumbungException(Failure.USAGE, Message.of("explain.key.unknown", feed, columns));
    }
}
