package id.lumbung.star.change;

import id.lumbung.engine.Engine;
import id.lumbung.feed.Contract;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import id.lumbung.star.Models;
import id.lumbung.star.StarVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compares a version that is built with the one that is shown, and tells the causes of what differs apart. */
public final class Comparison {
    private final Lake lake;
    private final Models models;
    private final List<Contract> contracts;
    private final Supplier<Engine> engines;

    /** {@code engines} opens an empty engine each time it is asked; the comparison closes it. */
    public Comparison(Lake lake, Models models, List<Contract> contracts, Supplier<Engine> engines) {
        this.lake = lake;
        this.models = models;
        this.contracts = List.copyOf(contracts);
        this.engines = engines;
    }

    /** {@code today}: what the built version comes from. */
    public Changes compare(StarVersion shown, StarVersion built, Provenance today) {
        SortedMap<LocalDate, Map<FigureKey, Figure>> before;
        SortedMap<LocalDate, Map<FigureKey, Figure>> after;
        boolean linksUnchanged;
        Map<String, String> regencies;
        try (var engine = engines.get()) {
            before = FigureTable.read(engine, lake, shown);
            after = FigureTable.read(engine, lake, built);
            linksUnchanged = new LinkSource(lake, shown, built).isUnchanged(engine);
            regencies = regencies(engine, built);
        }
        var known = Provenance.find(lake, shown);
        SortedSet<String> rules = known.map(today::rulesChangedSince).orElseGet(TreeSet::new);
        var chain = known.flatMap(then ->
                        new ShownDeliveries(lake, then, today).find(shown.deliveries(lake), built.deliveries(lake)))
                .map(deliveries -> chain(
                        shown,
                        built,
                        deliveries,
                        rules.isEmpty(),
                        linksUnchanged,
                        before.getOrDefault(month(shown), Map.of()),
                        after.getOrDefault(month(built), Map.of())));
        var newest = changes(month(built), month(shown), before, after, chain);
        return new Changes(newest, closed(month(built), before, after), rules, regencies);
    }

    private static LocalDate month(StarVersion version) {
        return version.date().withDayOfMonth(1);
    }

    private Map<String, String> regencies(Engine engine, StarVersion built) {
        engine.readParquet("wilayah", List.of(lake.address(built.folder() + "/gudang/dim_wilayah")));
        var names = new HashMap<String, String>();
        for (var row : engine.rows(
                "select kode_kabupaten, min(nama_kabupaten) from wilayah where terkini group by kode_kabupaten")) {
            names.put(String.valueOf(row[0]), String.valueOf(row[1]));
        }
        return names;
    }

    /** Only what has other inputs is computed again: a night without anything new costs nothing. */
    private Chain chain(
            StarVersion shown,
            StarVersion built,
            List<CleanDelivery> deliveries,
            boolean sameRules,
            boolean sameLinks,
            Map<FigureKey, Figure> before,
            Map<FigureKey, Figure> after) {
        var recomputation = new Recomputation(lake, models, contracts, engines, built);
        var now = built.deliveries(lake);
        var sameDate = shown.date().equals(built.date());
        var sourced = sameLinks ? after : recomputation.figures(built.date(), now, new LinkSource(lake, shown, built));
        Map<FigureKey, Figure> aged;
        if (new HashSet<>(deliveries).equals(new HashSet<>(now))) {
            aged = sourced;
        } else if (sameDate && sameRules) {
            aged = before;
        } else {
            aged = recomputation.figures(built.date(), deliveries, LinkSource.of(lake, shown));
        }
        Map<FigureKey, Figure> ruled;
        if (sameDate) {
            ruled = aged;
        } else if (sameRules) {
            ruled = before;
        } else {
            ruled = recomputation.figures(shown.date(), deliveries, LinkSource.of(lake, shown));
        }
        return new Chain(ruled, aged, sourced);
    }

    /** Months that readers have seen; a month that a run for a past date adds moves nothing. */
    private static List<FigureChange> closed(
            LocalDate newest,
            SortedMap<LocalDate, Map<FigureKey, Figure>> before,
            SortedMap<LocalDate, Map<FigureKey, Figure>> after) {
        var moved = new ArrayList<FigureChange>();
        for (var month : before.headMap(newest).keySet()) {
            changes(month, month, before, after, Optional.empty()).stream()
                    .filter(FigureChange::isMoved)
                    .forEach(moved::add);
        }
        return moved;
    }

    private static List<FigureChange> changes(
            LocalDate month,
            LocalDate monthBefore,
            SortedMap<LocalDate, Map<FigureKey, Figure>> before,
            SortedMap<LocalDate, Map<FigureKey, Figure>> after,
            Optional<Chain> chain) {
        var then = before.getOrDefault(monthBefore, Map.of());
        var now = after.getOrDefault(month, Map.of());
        var keys = new TreeSet<>(then.keySet());
        keys.addAll(now.keySet());
        var changes = new ArrayList<FigureChange>();
        for (var key : keys) {
            changes.add(change(key, month, monthBefore, then.get(key), now.get(key), chain));
        }
        return changes;
    }

    private static FigureChange change(
            FigureKey key,
            LocalDate month,
            LocalDate monthBefore,
            @Nullable Figure before,
            @Nullable Figure after,
            Optional<Chain> chain) {
        var causes = before == null || after == null || chain.isEmpty()
                ? null
                : chain.get().causes(key, before, after);
        return new FigureChange(key, month, monthBefore, before, after, causes);
    }

    /** The figures between the shown ones and the new ones, each made by one cause more. */
    private record Chain(Map<FigureKey, Figure> ruled, Map<FigureKey, Figure> aged, Map<FigureKey, Figure> sourced) {
        Causes causes(FigureKey key, Figure before, Figure after) {
            return Causes.between(
                    before,
                    Optional.ofNullable(ruled.get(key)),
                    Optional.ofNullable(aged.get(key)),
                    Optional.ofNullable(sourced.get(key)),
                    after);
        }
    }
}
