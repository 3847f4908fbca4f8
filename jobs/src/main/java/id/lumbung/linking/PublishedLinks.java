package id.lumbung.linking;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.clean.CleanSchema;
import id.lumbung.engine.Engine;
import id.lumbung.engine.EngineException;
import id.lumbung.engine.SecretIds;
import id.lumbung.feed.Contracts;
import id.lumbung.jobs.Workplace;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import id.lumbung.link.LinkTrail;
import id.lumbung.star.FeedTables;
import id.lumbung.star.Models;
import id.lumbung.star.RunTables;
import id.lumbung.star.StarBuilder;
import id.lumbung.star.StarVersion;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** The newest published version in the lake, opened to ask how its records were linked. Needs no database. */
public final class PublishedLinks implements AutoCloseable {
    private final Lake lake;
    private final StarVersion version;
    private final Engine engine;

    private PublishedLinks(Lake lake, StarVersion version, Engine engine) {
        this.lake = lake;
        this.version = version;
        this.engine = engine;
    }

    /**
     * Opens them.
     *
     * @param scratch folder for what does not fit into memory
     * @throws LumbungException where nothing was published yet, or by a release that kept no trail of its links
     */
    public static PublishedLinks open(Workplace workplace, Path scratch) {
        var found = workplace.findLake();
        if (found.isPresent()) {
            var lake = found.get();
            var version = StarVersion.findNewest(lake)
                    .filter(newest -> trail(lake, newest).isKept());
            if (version.isPresent()) {
                var engine = workplace.engines().open(SecretIds.unused(), scratch, Workplace.MEMORY);
                return new PublishedLinks(lake, version.get(), engine);
            }
        }
        throw new LumbungException(Failure.USAGE, Message.of("link.unpublished", workplace.shown()));
    }

    private static LinkTrail trail(Lake lake, StarVersion version) {
        return new LinkTrail(lake, version.folder());
    }

    Lake lake() {
        return lake;
    }

    StarVersion version() {
        return version;
    }

    Engine engine() {
        return engine;
    }

    LinkTrail trail() {
        return trail(lake, version);
    }

    /** Makes {@code rekaman_orang} from the clean deliveries the version was made of. */
    void readRecords() {
        var deliveries = version.deliveries(lake);
        try {
            RunTables.register(engine, version.date());
            FeedTables.registerLedger(engine, lake, deliveries);
            for (var contract : Contracts.load().contracts()) {
                FeedTables.register(
                        engine,
                        lake,
                        contract.feed(),
                        CleanSchema.of(contract),
                        deliveries.stream()
                                .filter(delivery -> delivery.feed().equals(contract.feed()))
                                .toList());
            }
            var builder =
                    new StarBuilder(engine, lake, Models.load(), version, StarVersion.findParent(lake, version.date()));
            builder.registerPrevious();
            builder.build(Set.of("rekaman_orang"));
        } catch (EngineException e) {
            if (e.isOfSurroundings()) {
                throw e;
            }
            LoggerFactory.getLogger(PublishedLinks.class).error("{}", e.getMessage());
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("link.records.unreadable", version.id()), e);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
