package id.lumbung.linking;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import id.lumbung.link.ComparisonSet;
import id.lumbung.link.LinkModel;
import id.lumbung.link.LinkModels;
import id.lumbung.link.Linker;
import id.lumbung.link.Thresholds;
import id.lumbung.link.Trial;
import id.lumbung.link.Trial.Quality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Learns a new link model from the deliveries of the newest published version. */
public final class LinkTraining {
    private final PublishedLinks links;
    private final ComparisonSet set;

    /**
     * What came out.
     *
     * @param before the model used so far, where there is one for today's comparisons
     * @param path of the new one in the lake
     */
    public record Trained(
            String version, Optional<LinkModel> before, LinkModel model, String path, List<Expected> expected) {}

    /**
     * How good one feed's links are reckoned to be if joined from {@code threshold} on.
     *
     * @param before with the model used so far; null where there is none
     */
    public record Expected(
            String threshold, double value, @Nullable Quality before, Quality now) {}

    public LinkTraining(PublishedLinks links, ComparisonSet set) {
        this.links = links;
        this.set = set;
    }

    /** @throws LumbungException where there is too little to learn from; nothing is kept then */
    public Trained train(LocalDate today) {
        var models = new LinkModels(links.lake());
        links.readRecords();
        links.trail().registerDecisions(links.engine());
        var linker = new Linker(links.engine(), set);
        linker.joinByNik();
        var model = linker.train(models.nextVersion(), today.toString());
        if (!model.isGrounded()) {
            throw new LumbungException(
                    Failure.DELIVERY, Message.of("link.train.too.few", LinkModel.ENOUGH_PAIRS, model.pairs()));
        }
        var before = models.findNewest().filter(known -> known.fits(set));
        var expected = new ArrayList<>(expected("tautkan", set.thresholds().link(), before, model));
        expected.addAll(expected("tinjau", set.thresholds().review(), before, model));
        return new Trained(links.version().id(), before, model, models.save(model), expected);
    }

    private List<Expected> expected(String threshold, double value, Optional<LinkModel> before, LinkModel model) {
        var trial = new Trial(links.engine());
        var joined =
                set.with(new Thresholds(value, Math.min(value, set.thresholds().review())));
        var earlier = before.map(known -> trial.link(joined, known)).orElse(List.of());
        return trial.link(joined, model).stream()
                .map(now -> new Expected(
                        threshold,
                        value,
                        earlier.stream()
                                .filter(quality -> quality.feed().equals(now.feed()))
                                .findFirst()
                                .orElse(null),
                        now))
                .toList();
    }
}
