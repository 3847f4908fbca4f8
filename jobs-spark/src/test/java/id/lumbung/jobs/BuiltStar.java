package id.lumbung.jobs;

import id.lumbung.clean.CleanSchema;
import id.lumbung.engine.Engine;
import id.lumbung.feed.Contracts;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import id.lumbung.link.ComparisonSets;
import id.lumbung.link.LinkModel;
import id.lumbung.link.LinkTrail;
import id.lumbung.link.Linker;
import id.lumbung.star.FeedTables;
import id.lumbung.star.Models;
import id.lumbung.star.RunTables;
import id.lumbung.star.StarBuilder;
import id.lumbung.star.StarVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A first version of the star as a run makes it from clean deliveries, on any engine; nobody publishes it. */
record BuiltStar(Lake lake, Models models, StarVersion version, LinkModel model) {
    private static final Set<String> READ_BY_LINKER = Set.of("rekaman_orang", "keputusan_pasangan");
    private static final Set<String> LINKED = Set.of("tautan", "registri", "alias", "riwayat_tautan", "tinjauan");

    /** Links and builds. {@code id} names the version, which must not be there yet. */
    static BuiltStar build(Engine engine, Lake lake, List<CleanDelivery> deliveries, String id) {
        var version = StarVersion.find(id).orElseThrow();
        register(engine, lake, deliveries, version.date());
        var models = Models.load();
        var builder = new StarBuilder(engine, lake, models, version, Optional.empty());
        builder.registerPrevious();
        builder.build(READ_BY_LINKER);
        var set = ComparisonSets.persons();
        var linker = new Linker(engine, set);
        linker.joinByNik();
        var model = linker.train(1, version.date().toString());
        linker.link(model);
        new LinkTrail(lake, version.folder()).keep(engine, model, set.thresholds());
        builder.build(LINKED);
        builder.buildAll();
        return new BuiltStar(lake, models, version, model);
    }

    private static void register(Engine engine, Lake lake, List<CleanDelivery> deliveries, LocalDate date) {
        RunTables.register(engine, date);
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
    }
}
