package id.lumbung.star;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The checks that follow from what is declared elsewhere: of the grain and the history of every published table, of every
 * foreign key, and of the size of every feed's deliveries.
 */
final class DerivedChecks {
    private static final List<String> OF_VERSIONS =
            List.of("versi_terkini_tunggal", "versi_tanpa_sela", "versi_tanpa_tumpang_tindih", "versi_sejak_1900");
    private static final List<String> OF_VOLUME = List.of("kiriman_tidak_menyusut", "kiriman_tidak_membengkak");

    private final Map<String, Model> tables = new TreeMap<>();

    DerivedChecks(Models models) {
        models.published().forEach(model -> tables.put(model.publishedName(), model));
    }

    List<Check> all() {
        return Stream.of(grains(), versions(), references(), volumes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Check> grains() {
        var pattern = CheckPattern.load("satu_baris_per_kunci");
        return tables.values().stream()
                .map(table -> pattern.of(Map.of(
                        "tabel", table.name(),
                        "nama", String.join("_", key(table)),
                        "kolom", String.join(", ", key(table)),
                        "kunci", shown(key(table)))))
                .toList();
    }

    private List<Check> versions() {
        var checks = new ArrayList<Check>();
        for (var table : tables.values()) {
            if (table.history() == HistoryKind.SCD2) {
                var names = Map.of(
                        "tabel", table.name(),
                        "id", table.grain().get(0),
                        "versi", History.key(table));
                OF_VERSIONS.forEach(
                        pattern -> checks.add(CheckPattern.load(pattern).of(names)));
            }
        }
        return checks;
    }

    private List<Check> references() {
        var pattern = CheckPattern.load("rujukan_ada");
        return ForeignKey.declared().stream()
                .filter(key -> tables.containsKey(key.table()) && tables.containsKey(key.parent()))
                .map(key -> pattern.of(names(key)))
                .toList();
    }

    private Map<String, String> names(ForeignKey key) {
        var table = Objects.requireNonNull(tables.get(key.table()));
        var parent = Objects.requireNonNull(tables.get(key.parent()));
        var columns = new LinkedHashSet<>(key(table));
        columns.addAll(key.columns());
        var names = new LinkedHashMap<String, String>();
        names.put("tabel", table.name());
        names.put("rujukan", parent.name());
        names.put("nama", String.join("_", key.columns()));
        names.put("kolom", String.join(", ", key.columns()));
        names.put("baris", columns.stream().map(column -> "children." + column).collect(Collectors.joining(",\n    ")));
        names.put("kunci", shown(List.copyOf(columns)));
        names.put(
                "terisi",
                key.columns().stream()
                        .map(column -> "children." + column + " is not null")
                        .collect(Collectors.joining(" and ")));
        names.put(
                "syarat",
                IntStream.range(0, key.columns().size())
                        .mapToObj(place -> "parents.%s = children.%s"
                                .formatted(
                                        key.parentColumns().get(place),
                                        key.columns().get(place)))
                        .collect(Collectors.joining(" and ")));
        return names;
    }

    private static List<Check> volumes() {
        var checks = new ArrayList<Check>();
        for (var limits : ReferenceTables.rows("batas_kiriman")) {
            OF_VOLUME.forEach(pattern -> checks.add(CheckPattern.load(pattern).of(limits)));
        }
        return checks;
    }

    /** Of a table with versions, the key of the version. */
    private static List<String> key(Model table) {
        return table.history() == HistoryKind.SCD2 ? List.of(History.key(table)) : table.grain();
    }

    private static String shown(List<String> columns) {
        var shown = columns.stream()
                .filter(column -> ShownColumn.find(column).isPresent())
                .collect(Collectors.joining(", "));
        return shown.isEmpty() ? "-" : shown;
    }
}
