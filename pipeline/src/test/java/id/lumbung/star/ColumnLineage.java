package id.lumbung.star;

import id.lumbung.star.PlanLineage.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where each column of each model comes from, through all models down to the files delivered and the reference tables. */
final class ColumnLineage {
    private static final String CLEAN = "clean_";

    private final Map<String, Map<String, Set<Source>>> models;
    private final Map<String, Model> described;
    private final FeedRules rules;
    private final Map<Source, Set<String>> known = new HashMap<>();

    /** {@code models}: the sources of each column of each model; {@code described}: the models by name. */
    ColumnLineage(Map<String, Map<String, Set<Source>>> models, Map<String, Model> described, FeedRules rules) {
        this.models = new TreeMap<>(models);
        this.described = described;
        this.rules = rules;
    }

    /** Columns delivered as {@code feed.column}, columns of reference tables, and what else a run knows, sorted. */
    Set<String> origins(String model, String column) {
        return origins(new Source(model, column));
    }

    /** The columns of a model, in order. */
    Set<String> columns(String model) {
        return models.getOrDefault(model, Map.of()).keySet();
    }

    private Set<String> origins(Source source) {
        var found = known.get(source);
        if (found == null) {
            found = new TreeSet<>();
            if (models.containsKey(source.table())) {
                for (var parent : parents(source)) {
                    found.addAll(origins(parent));
                }
            } else if (source.table().startsWith(CLEAN)) {
                found.addAll(rules.delivered(source.table().substring(CLEAN.length()), source.column()));
            } else {
                found.add(source.toString());
            }
            known.put(source, found);
        }
        return found;
    }

    private Set<Source> parents(Source source) {
        var columns = models.getOrDefault(source.table(), Map.of());
        if (!source.column().equals(PlanLineage.ROWS)) {
            return columns.getOrDefault(source.column(), Set.of());
        }
        var parents = new TreeSet<Source>();
        var model = described.get(source.table());
        if (model != null) {
            model.grain().forEach(key -> parents.addAll(columns.getOrDefault(key, Set.of())));
        }
        return parents;
    }
}
