package id.lumbung.star;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What breaks a sound regency, by the check that must find it: written in {@code pelanggaran.sql}, and for checks that
 * follow from the models made like them.
 */
final class Violations {
    private static final Path FILE = Path.of("src", "test", "resources", "star", "pelanggaran.sql");
    private static final Pattern CASE = Pattern.compile("(?m)^-- check: (\\w+)\n");
    private static final Pattern END = Pattern.compile(";\\s*");

    private final Map<String, List<String>> byCheck = new LinkedHashMap<>();

    private Violations() {}

    static Violations all(Models models) {
        var all = new Violations();
        all.readWritten();
        for (var model : models.published()) {
            all.repeatARow(model);
            if (model.history() == HistoryKind.SCD2) {
                all.breakHistory(model);
            }
        }
        var published = models.published().stream().map(Model::publishedName).toList();
        ForeignKey.declared().stream()
                .filter(key -> published.contains(key.table()))
                .forEach(all::dangle);
        ReferenceTables.rows("batas_kiriman")
                .forEach(limits -> all.changeVolume(Objects.requireNonNull(limits.get("feed"))));
        return all;
    }

    Set<String> names() {
        return byCheck.keySet();
    }

    List<String> of(String check) {
        return byCheck.getOrDefault(check, List.of());
    }

    private void readWritten() {
        var parts = CASE.split(ModelFixture.text(FILE), -1);
        var names = CASE.matcher(ModelFixture.text(FILE))
                .results()
                .map(found -> found.group(1))
                .toList();
        for (int index = 0; index < names.size(); index++) {
            byCheck.put(
                    names.get(index),
                    END.splitAsStream(parts[index + 1].strip())
                            .filter(statement -> !statement.isBlank())
                            .toList());
        }
    }

    private void repeatARow(Model table) {
        var key = table.history() == HistoryKind.SCD2 ? List.of(History.key(table)) : table.grain();
        byCheck.put(
                table.name() + "__satu_baris_per_" + String.join("_", key),
                List.of("insert into %1$s select * from %1$s limit 1".formatted(table.name())));
    }

    private void breakHistory(Model table) {
        var name = table.name();
        byCheck.put(
                name + "__tepat_satu_versi_terkini",
                List.of("update %s set terkini = false where berlaku_sampai = date '9999-12-31'".formatted(name)));
        byCheck.put(
                name + "__versi_tanpa_sela",
                List.of(
                        "insert into %1$s select * replace (date '2030-01-01' as berlaku_dari) from %1$s"
                                .formatted(name),
                        "update %s set berlaku_sampai = date '2029-12-30' where berlaku_dari = date '1900-01-01'"
                                .formatted(name)));
        byCheck.put(
                name + "__versi_tanpa_tumpang_tindih",
                List.of("insert into %1$s select * replace (date '2030-01-01' as berlaku_dari) from %1$s"
                        .formatted(name)));
        byCheck.put(
                name + "__versi_pertama_sejak_1900",
                List.of("update %s set berlaku_dari = date '2026-11-19'".formatted(name)));
    }

    private void dangle(ForeignKey key) {
        var table = key.table().substring(key.table().indexOf('.') + 1);
        var parent = key.parent().substring(key.parent().indexOf('.') + 1);
        byCheck.put(
                "%s__%s_ada_pada_%s".formatted(table, String.join("_", key.columns()), parent),
                List.of("delete from " + parent));
    }

    private void changeVolume(String feed) {
        byCheck.put(
                "kiriman_" + feed + "__tidak_menyusut",
                List.of("insert into volume_kiriman values ('%s', date '2026-11-19', 1, 1000)".formatted(feed)));
        byCheck.put(
                "kiriman_" + feed + "__tidak_membengkak",
                List.of("insert into volume_kiriman values ('%s', date '2026-11-19', 100000000, 100)".formatted(feed)));
    }
}
