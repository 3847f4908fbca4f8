package id.lumbung.star.change;

import id.lumbung.clean.CleanSchema;
import id.lumbung.engine.Engine;
import id.lumbung.feed.ContentHash;
import id.lumbung.feed.Contract;
import id.lumbung.feed.ReferenceTable;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import id.lumbung.star.FeedTables;
import id.lumbung.star.Model;
import id.lumbung.star.Models;
import id.lumbung.star.RunTables;
import id.lumbung.star.StarVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Figures of the kabupaten as the models would make them from other deliveries, links or dates; nothing of it is kept. */
final class Recomputation {
    private static final String FIGURES = "indikator_wilayah";
    private static final String LINKS = "tautan";
    private static final String REGISTRY = "registri_sebelumnya";
    private static final String REFERENCE = "ref_";

    private final Lake lake;
    private final Models models;
    private final List<Contract> contracts;
    private final Supplier<Engine> engines;
    private final StarVersion built;

    /** {@code engines} opens an empty engine each time; {@code built} is the version whose registry names the families. */
    Recomputation(Lake lake, Models models, List<Contract> contracts, Supplier<Engine> engines, StarVersion built) {
        this.lake = lake;
        this.models = models;
        this.contracts = contracts;
        this.engines = engines;
        this.built = built;
    }

    /** Fingerprints of the models and reference tables that make the figures, by name. */
    static SortedMap<String, String> rules(Models models) {
        var rules = new TreeMap<String, String>();
        for (var model : needed(models)) {
            rules.put("model/" + model.name(), ContentHash.of(List.of(model.select())));
            model.reads().stream().filter(name -> name.startsWith(REFERENCE)).forEach(name -> {
                var table = name.substring(REFERENCE.length());
                var cells = new ArrayList<String>();
                ReferenceTable.rows(table).forEach(cells::addAll);
                rules.put("acuan/" + table, ContentHash.of(cells));
            });
        }
        return rules;
    }

    private static List<Model> needed(Models models) {
        return models.needed(Set.of(FIGURES), Set.of(LINKS, REGISTRY));
    }

    /** By today's rules; {@code links} says who is who among the records. */
    Map<FigureKey, Figure> figures(LocalDate date, List<CleanDelivery> deliveries, LinkSource links) {
        try (var engine = engines.get()) {
            RunTables.register(engine, date);
            FeedTables.registerLedger(engine, lake, deliveries);
            for (var contract : contracts) {
                var own = deliveries.stream()
                        .filter(delivery -> delivery.feed().equals(contract.feed()))
                        .toList();
                FeedTables.register(engine, lake, contract.feed(), CleanSchema.of(contract), own);
            }
            engine.readParquet(REGISTRY, List.of(lake.address(built.folder() + "/identitas/registri")));
            links.register(engine, LINKS);
            for (var model : needed(models)) {
                engine.keep(model.name(), model.select());
            }
            return FigureTable.read(engine, FIGURES);
        }
    }
}
