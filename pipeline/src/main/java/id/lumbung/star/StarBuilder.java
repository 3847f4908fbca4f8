package id.lumbung.star;

import id.lumbung.engine.Engine;
import id.lumbung.engine.Steps;
import id.lumbung.lake.Lake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * Runs models into a version of the star.
 *
 * <p>Whatever is asked of it, it makes a table once: what stays inside the run is kept by the engine, and a published table
 * that stands in the version is whole, and is read rather than made again.
 */
public final class StarBuilder {
    private final Engine engine;
    private final Lake lake;
    private final Models models;
    private final StarVersion version;
    private final Optional<StarVersion> parent;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    public StarBuilder(Engine engine, Lake lake, Models models, StarVersion version, Optional<StarVersion> parent) {
        this.engine = engine;
        this.lake = lake;
        this.models = models;
        this.version = version;
        this.parent = parent;
    }

    /** Makes the named tables and what they need. Returns the rows written. */
    public long build(Set<String> names) {
        return run(models.needed(names));
    }

    /** Makes every table. Returns the rows written. */
    public long buildAll() {
        return run(models.all());
    }

    /** Makes readable what linking must know of the parent version, under the names that end in {@code _sebelumnya}. */
    public void registerPrevious() {
        registerPrevious(Optional.empty());
    }

    /**
     * The same, with the ids that a later version has given since the parent: where a past date is run again, a record keeps
     * the id it was published under, wherever the parent knows none.
     */
    public void registerPrevious(Optional<StarVersion> later) {
        for (var table : PreviousTable.values()) {
            var rows = stored(parent, table, table.view() + "_tersimpan").orElseGet(table::empty);
            var known = table == PreviousTable.REGISTRI
                    ? stored(later, table, table.view() + "_kemudian")
                    : Optional.<String>empty();
            engine.define(
                    table.view(),
                    known.map(since -> PreviousTable.registryWith(rows, since)).orElse(rows));
        }
    }

    private Optional<String> stored(Optional<StarVersion> version, PreviousTable table, String name) {
        return version.map(known -> known.folder() + "/" + table.folder())
                .filter(lake::exists)
                .map(folder -> {
                    engine.readParquet(name, List.of(lake.address(folder)));
                    return table.from(name, engine.columns(name));
                });
    }

    private long run(List<Model> ordered) {
        var rows = new LongAdder();
        var steps = new Steps();
        for (var model : ordered) {
            if (!made.contains(model.name())) {
                steps.add(model.name(), model.reads(), () -> {
                    rows.add(make(model));
                    made.add(model.name());
                });
            }
        }
        steps.run(engine.stepsAtOnce());
        return rows.sum();
    }

    private long make(Model model) {
        if (!model.isPublished()) {
            engine.keep(model.name(), model.select());
            return 0;
        }
        var rows = lake.exists(version.folder(model)) ? 0 : write(model);
        engine.readParquet(model.name(), List.of(lake.address(version.folder(model))));
        return rows;
    }

    private long write(Model model) {
        var unfinished = version.folder() + "/belum/" + model.name();
        lake.remove(unfinished);
        lake.makeFolder(unfinished);
        var rows = switch (model.history()) {
            case REPLACE -> engine.writeFile(model.select(), lake.address(unfinished + "/bagian.parquet"));
            case SNAPSHOT -> writeMonth(model, unfinished);
            case SCD1 -> writeWithAbsent(model, unfinished);
            case SCD2 -> writeVersions(model, unfinished);
        };
        lake.rename(unfinished, version.folder(model));
        return rows;
    }

    private long writeMonth(Model model, String folder) {
        var month = version.date().withDayOfMonth(1) + ".parquet";
        var rows = engine.writeFile(model.select(), lake.address(folder + "/" + month));
        if (parent.isPresent()) {
            var now = model.name() + "_bulan_ini";
            engine.readParquet(now, List.of(lake.address(folder + "/" + month)));
            for (var name : lake.names(parent.get().folder(model))) {
                if (!name.equals(month)) {
                    carry(now, parent.get().folder(model) + "/" + name, folder + "/" + name);
                }
            }
        }
        return rows;
    }

    /** A closed month stays as it was; a column that the table has got since is empty in it. */
    private void carry(String now, String from, String to) {
        var closed = now + "_tutup";
        engine.readParquet(closed, List.of(lake.address(from)));
        var columns = engine.columns(now);
        var known = engine.columns(closed);
        if (known.equals(columns)) {
            lake.copy(from, to);
            return;
        }
        var filled = columns.stream()
                .map(column -> known.contains(column) ? column : "null as " + column)
                .collect(Collectors.joining(", "));
        engine.writeFile(
                "select %s from %s union all select %s from %s where false"
                        .formatted(filled, closed, String.join(", ", columns), now),
                lake.address(to));
    }

    private long writeWithAbsent(Model model, String folder) {
        var address = lake.address(folder + "/bagian.parquet");
        var previous = findPrevious(model);
        if (previous.isEmpty()) {
            return engine.writeFile(model.select(), address);
        }
        var today = model.name() + "_hari_ini";
        engine.keep(today, model.select());
        var columns = String.join(", ", engine.columns(today));
        var same = model.grain().stream()
                .map(column -> "now.%1$s = before.%1$s".formatted(column))
                .collect(Collectors.joining(" and "));
        return engine.writeFile(
                "select %1$s from %2$s union all select %1$s from %3$s as before where not exists (select 1 from %2$s as now where %4$s)"
                        .formatted(columns, today, previous.get(), same),
                address);
    }

    private long writeVersions(Model model, String folder) {
        var today = model.name() + "_hari_ini";
        engine.keep(today, model.select());
        var history = new History(model, version.date(), engine.columns(today));
        var rows = findPrevious(model)
                .map(previous -> history.next(today, withColumnsOf(model, today, previous)))
                .orElseGet(() -> history.first(today));
        return engine.writeFile(rows, lake.address(folder + "/bagian.parquet"));
    }

    /**
     * A column that the table has got since is empty in closed versions; a version still current takes today's value, since
     * nothing that the column tells of has changed.
     */
    private String withColumnsOf(Model model, String today, String previous) {
        var added = new ArrayList<>(engine.columns(today));
        added.removeAll(engine.columns(previous));
        if (added.isEmpty()) {
            return previous;
        }
        var filled = previous + "_lengkap";
        engine.define(
                filled,
                "select earlier.*, %1$s from %2$s as earlier left join %3$s as now on earlier.%4$s = now.%4$s"
                        .formatted(
                                added.stream()
                                        .map(column ->
                                                "case when earlier.terkini then now.%1$s end as %1$s".formatted(column))
                                        .collect(Collectors.joining(", ")),
                                previous,
                                today,
                                model.grain().get(0)));
        return filled;
    }

    /** Makes the parent version's table readable, where there is one. Returns its name. */
    private Optional<String> findPrevious(Model model) {
        return parent.map(older -> older.folder(model)).filter(lake::exists).map(folder -> {
            var previous = model.name() + "_sebelumnya";
            engine.readParquet(previous, List.of(lake.address(folder)));
            return previous;
        });
    }
}
