package id.lumbung.star;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All models, in an order in which each finds what it reads. */
public final class Models {
    /** The table that stands for all models of the folder {@code indikator} together. */
    static final String ALL_INDICATORS = "indikator_desa_semua";

    private final Map<String, Model> byName;

    private Models(Map<String, Model> byName) {
        this.byName = byName;
    }

    /** Reads every model of the warehouse. */
    public static Models load() {
        var models = new ArrayList<Model>();
        for (var path : WarehouseResources.paths("models", ".sql")) {
            var folder = path.substring(path.indexOf('/') + 1, path.lastIndexOf('/'));
            models.addAll(Model.parseEach(folder, WarehouseResources.name(path), WarehouseResources.text(path)));
        }
        return of(models);
    }

    /** These models, and the union of the indicator models among them. */
    public static Models of(List<Model> models) {
        var byName = new TreeMap<String, Model>();
        for (var model : models) {
            if (byName.put(model.name(), model) != null) {
                throw new ModelException("models: two files make the table '%s'.".formatted(model.name()));
            }
        }
        var indicators = models.stream()
                .filter(model -> model.folder().equals("indikator"))
                .toList();
        if (!indicators.isEmpty()) {
            byName.put(ALL_INDICATORS, union(indicators));
        }
        return new Models(byName);
    }

    private static Model union(List<Model> indicators) {
        var select = indicators.stream()
                .map(Model::name)
                .sorted()
                .map(name -> "select kode_desa, kode_indikator, pembilang, pembagi, penyebut from " + name)
                .collect(Collectors.joining("\nunion all\n"));
        return new Model(
                "staging",
                ALL_INDICATORS,
                List.of("kode_desa", "kode_indikator", "pembagi"),
                HistoryKind.REPLACE,
                select,
                indicators.stream().map(Model::name).collect(Collectors.toUnmodifiableSet()));
    }

    /** The models that are published, in order. */
    public List<Model> published() {
        return inOrder(byName.keySet()).stream().filter(Model::isPublished).toList();
    }

    /** All models, in order. */
    public List<Model> all() {
        return inOrder(byName.keySet());
    }

    /** The named models and those they need, in order. */
    public List<Model> needed(Set<String> names) {
        return inOrder(names);
    }

    /** The named models and those they need, in order, where the tables {@code given} are there already. */
    public List<Model> needed(Set<String> names, Set<String> given) {
        var made = new TreeMap<>(byName);
        made.keySet().removeAll(given);
        return new Models(made).needed(names);
    }

    /** What the models read and no model makes: the tables that must be there before the first one runs. */
    public Set<String> sources() {
        var sources = new TreeSet<String>();
        byName.values().forEach(model -> sources.addAll(model.reads()));
        sources.removeAll(byName.keySet());
        return sources;
    }

    private List<Model> inOrder(Set<String> names) {
        var ordered = new LinkedHashMap<String, Model>();
        for (var name : new TreeSet<>(names)) {
            visit(name, ordered, new LinkedHashSet<>());
        }
        return List.copyOf(ordered.values());
    }

    private void visit(String name, Map<String, Model> ordered, Set<String> path) {
        var model = byName.get(name);
        if (model == null || ordered.containsKey(name)) {
            return;
        }
        if (!path.add(name)) {
            throw new ModelException("models: a circle, %s → %s.".formatted(String.join(" → ", path), name));
        }
        for (var read : new TreeSet<>(model.reads())) {
            visit(read, ordered, path);
        }
        path.remove(name);
        ordered.put(name, model);
    }
}
