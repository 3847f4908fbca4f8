package id.lumbung.forget;

import id.lumbung.forget.LakeParts.Erasure;
import id.lumbung.star.StarVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Erased persons' rows in one version of the star: whatever table of persons refers to them. Indicators and marts hold no
 * person and stay as they were published.
 *
 * @param number of the version in {@link ErasedSets}
 */
record VersionRows(LakeParts parts, StarVersion version, int number) {
    private static final String PERSONS = "/gudang/dim_penduduk";
    private static final List<String> SCHEMAS = List.of("identitas", "gudang", "tautan");

    /** Erased last, the one that tells who the records are of before the one that tells whose the NIK is. */
    private static final List<String> SOURCES = List.of("identitas/registri", "identitas/penduduk");

    /** Others were members of an erased family at another time: they stay, without it. */
    private static final Set<String> WITH_OR_WITHOUT_FAMILY = Set.of("gudang/dim_penduduk", "gudang/fact_bantuan");

    private static final String FAMILY = "cast(keluarga_id as varchar) in (select id from hapus_keluarga)";

    /** The tables that hold persons, by {@code schema/table}, with what goes from each. */
    Map<String, Erasure> tables() {
        var tables = new LinkedHashMap<String, Erasure>();
        for (var schema : SCHEMAS) {
            for (var name : parts.lake().names(version.folder() + "/" + schema)) {
                var table = schema + "/" + name;
                if (parts.read("hapus_tabel", version.folder() + "/" + table)) {
                    var columns = parts.engine().columns("hapus_tabel");
                    var gone = gone(table, columns);
                    if (!gone.isEmpty()) {
                        tables.put(table, new Erasure(gone, emptied(table, columns)));
                    }
                }
            }
        }
        return tables;
    }

    /** Keeps what tables tell of each other, before any of them is written again. */
    void keepBeforeErasing() {
        keepReviews();
        keepOthers();
    }

    /** Names the reviews that go, which their records refer to. */
    private void keepReviews() {
        var known = parts.read("hapus_tabel", version.folder() + "/identitas/tinjauan");
        parts.engine()
                .keep(
                        "hapus_tinjauan_" + number,
                        known
                                ? "select id_tinjauan from hapus_tabel where %s or %s"
                                        .formatted(record("feed", "kunci_rekaman"), record("feed_calon", "kunci_calon"))
                                : "select null as id_tinjauan where false");
    }

    private String record(String feed, String key) {
        return "(%s, %s) in (select feed, kunci_rekaman from hapus_rekaman_%d)".formatted(feed, key, number);
    }

    private String gone(String table, List<String> columns) {
        var conditions = new ArrayList<String>();
        var person = "cast(%s as varchar) in (select id from hapus_orang_" + number + ")";
        if (columns.contains("penduduk_id")) {
            conditions.add(person.formatted("penduduk_id"));
        }
        if (columns.contains("keluarga_id") && !WITH_OR_WITHOUT_FAMILY.contains(table)) {
            conditions.add(FAMILY);
        }
        if (columns.contains("penduduk_key") && !columns.contains("penduduk_id") && hasPersons()) {
            conditions.add(
                    "(penduduk_key is not null and not exists (select 1 from hapus_lain_%d where kunci_lain = penduduk_key))"
                            .formatted(number));
        }
        if (columns.contains("tanggal_pertama")) {
            conditions.add(person.formatted("id"));
            conditions.add("cast(id as varchar) in (select id from hapus_keluarga)");
        }
        if (columns.contains("kunci_rekaman")) {
            conditions.add(record("feed", "kunci_rekaman"));
        }
        if (columns.contains("kunci_calon")) {
            conditions.add(record("feed_calon", "kunci_calon"));
        }
        if (columns.contains("pihak")) {
            conditions.add("id_tinjauan in (select id_tinjauan from hapus_tinjauan_%d)".formatted(number));
        }
        if (columns.contains("nik")) {
            conditions.add("nik in (select nik from hapus_nik)");
        }
        for (var secret : List.of("nomor_rahasia", "aparatur_id")) {
            if (columns.contains(secret)) {
                conditions.add("cast(%s as varchar) in (select nomor_rahasia from hapus_rahasia)".formatted(secret));
            }
        }
        if (columns.contains("isi")) {
            conditions.add(
                    "(feed, cast(tanggal_kiriman as varchar), berkas, baris) in (select feed, tanggal_kiriman, berkas, baris from hapus_baris)");
        }
        return String.join(" or ", conditions);
    }

    /** The keys of everybody else in this version: too many for NOT IN, for which Spark collects them. */
    private void keepOthers() {
        if (parts.read("hapus_tabel", version.folder() + PERSONS)) {
            parts.engine()
                    .keep(
                            "hapus_lain_" + number,
                            "select penduduk_key as kunci_lain from hapus_tabel where cast(penduduk_id as varchar) not in (select id from hapus_orang_%d)"
                                    .formatted(number));
        }
    }

    private boolean hasPersons() {
        return !parts.parquet(version.folder() + PERSONS).isEmpty();
    }

    private static Map<String, String> emptied(String table, List<String> columns) {
        if (WITH_OR_WITHOUT_FAMILY.contains(table) && columns.contains("keluarga_id")) {
            return Map.of("keluarga_id", FAMILY);
        }
        return switch (table) {
            case "identitas/keluarga" ->
                Map.of(
                        "nama_kepala_keluarga",
                        "(id_keluarga, nama_kepala_keluarga) in (select id_keluarga, nama from hapus_nama)");
            case "identitas/tinjauan_rekaman" -> Map.of("nama_ibu", "nama_ibu in (select nama from hapus_nama)");
            default -> Map.of();
        };
    }

    /** Erases from all tables but those that the persons are found in. Returns the rows by {@code schema.table}. */
    Map<String, Long> erase() {
        return erase(false);
    }

    /** Erases from the tables that the persons are found in. */
    Map<String, Long> eraseSources() {
        return erase(true);
    }

    private Map<String, Long> erase(boolean sources) {
        var rows = new LinkedHashMap<String, Long>();
        var tables = tables();
        var names = sources
                ? SOURCES.stream().filter(tables::containsKey).toList()
                : tables.keySet().stream()
                        .filter(table -> !SOURCES.contains(table))
                        .toList();
        for (var table : names) {
            var erasure = Objects.requireNonNull(tables.get(table));
            var erased = parts.erase(version.folder() + "/" + table, erasure);
            if (erased > 0) {
                rows.put(table.replace('/', '.'), erased);
            }
        }
        return rows;
    }

    /** How many rows there are to erase. */
    long affected() {
        return tables().entrySet().stream()
                .mapToLong(table -> parts.affected(version.folder() + "/" + table.getKey(), table.getValue()))
                .sum();
    }
}
