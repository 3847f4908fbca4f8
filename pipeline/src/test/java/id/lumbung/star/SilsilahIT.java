package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.star.PlanLineage.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lineage of every published column, as the SELECTs of the models have it. */
class SilsilahIT {
    private static final String NAME = "silsilah_kolom.csv";
    private static final Path KEPT = ModelFixture.WAREHOUSE.resolve("reference").resolve(NAME);
    private static final Path MADE = Path.of("target", NAME);

    private static final Set<String> VERSION_COLUMNS = Set.of("berlaku_dari", "berlaku_sampai", "terkini");
    private static final Map<String, String> RUN = Map.of(
            "jalan", "tanggal jalan",
            "kiriman_buku_besar", "buku besar kiriman",
            "kiriman_masalah", "masalah kiriman",
            "kiriman_penolakan", "penolakan kiriman",
            "kiriman_ditolak", "penolakan kiriman");

    private static Map<String, Model> models;
    private static FeedRules rules;
    private static ColumnLineage lineage;

    @BeforeAll
    static void readEveryModel(@TempDir Path folder) throws Exception {
        models = Models.load().all().stream().collect(Collectors.toMap(Model::name, Function.identity()));
        rules = FeedRules.read();
        try (var duckDb = ModelFixture.on("2026-11-19");
                var spark = TestSpark.start(folder)) {
            for (var table : duckDb.tables()) {
                empty(spark, table, schema(duckDb, table));
            }
            lineage = new ColumnLineage(sources(duckDb.run().inOrder(), spark), models, rules);
        }
    }

    private static StructType schema(ModelFixture duckDb, String table) throws SQLException {
        var columns = duckDb.rows("select column_name, column_type from (describe %s)".formatted(table)).stream()
                .map(column -> column.get(0) + " " + column.get(1).replace("VARCHAR", "STRING"))
                .collect(Collectors.joining(", "));
        return StructType.fromDDL(columns);
    }

    private static void empty(SparkSession spark, String table, StructType schema) {
        spark.createDataFrame(List.<Row>of(), schema).createOrReplaceTempView(table);
    }

    private static Map<String, Map<String, Set<Source>>> sources(List<ModelFile> inOrder, SparkSession spark) {
        var sources = new HashMap<String, Map<String, Set<Source>>>();
        for (var model : inOrder) {
            var select = spark.sql(model.table());
            sources.put(model.name(), PlanLineage.of(select));
            empty(spark, model.name(), select.schema());
        }
        return sources;
    }

    @Test
    void isKeptAsTheModelsHaveIt() throws IOException {
        var made = lines();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);

        var kept = Files.exists(KEPT) ? ModelFixture.text(KEPT) : "";

        assertThat(kept.equals(made))
                .as(
                        "%1$s is not what the models say. Keep what they say now:"
                                + " cp pipeline/target/%1$s warehouse-schema/src/main/resources/lumbung/reference/%1$s",
                        NAME)
                .isTrue();
    }

    @Test
    void followsAValueThroughEveryModelToTheColumnDelivered() {
        assertThat(lineage.origins("fact_kesejahteraan", "desil")).containsExactly("regsosek_keluarga.desil_nasional");
        assertThat(lineage.origins("fact_iuran", "sumber_dana")).containsExactly("bpjstk_iuran.sumber_dana");
        assertThat(lineage.origins("dim_keluarga", "mpi_air"))
                .contains("regsosek_keluarga.sumber_air_minum")
                .doesNotContain("regsosek_keluarga.fasilitas_bab");
        assertThat(lineage.origins("fact_proyek", "jumlah_pekerja"))
                .contains("pekerja_proyek.id_proyek", "pekerja_proyek.nomor_urut");
        assertThat(lineage.origins("dim_penduduk", "bulan_lahir"))
                .contains("regsosek_individu.tanggal_lahir")
                .doesNotContain("regsosek_individu.nama");
    }

    private static String lines() {
        var lines = new TreeMap<String, String>();
        for (var model : models.values()) {
            if (model.isPublished()) {
                for (var column : lineage.columns(model.name())) {
                    var key = String.join(",", model.folder(), model.name(), column);
                    lines.put(key, key + "," + line(model, column) + "\n");
                }
            }
        }
        return "skema:varchar,tabel:varchar,kolom:varchar,model:varchar,asal:varchar,aturan:varchar,feed:varchar\n"
                + String.join("", lines.values());
    }

    private static String line(Model model, String column) {
        var origins = lineage.origins(model.name(), column);
        var ruled = new TreeMap<String, Set<String>>();
        for (var origin : origins) {
            rules.find(origin)
                    .ifPresent(rule ->
                            ruled.computeIfAbsent(rule, any -> new TreeSet<>()).add(origin));
        }
        if (model.history() == HistoryKind.SCD2 && VERSION_COLUMNS.contains(column)) {
            ruled.put("riwayat SCD2", Set.of());
        }
        return Stream.of(
                        "models/%s/%s.sql".formatted(model.folder(), model.name()),
                        named(origins),
                        ruled.size() == 1 ? ruled.firstKey() : grouped(ruled, "%s: %s"),
                        String.join("; ", feeds(origins)))
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(","));
    }

    /** In words a reader of the dictionary knows: reference files by their path, the run's own tables by what they are. */
    private static String named(Set<String> origins) {
        var tables = new TreeMap<String, Set<String>>();
        for (var origin : origins) {
            var dot = origin.indexOf('.');
            var table = origin.substring(0, dot);
            if (rules.knows(table)) {
                tables.computeIfAbsent(table, any -> new TreeSet<>()).add(origin.substring(dot + 1));
            } else if (table.startsWith("ref_")) {
                tables.put("reference/" + table.substring("ref_".length()) + ".csv", Set.of());
            } else {
                tables.put(
                        table.endsWith("_sebelumnya") ? "versi sebelumnya" : RUN.getOrDefault(table, table), Set.of());
            }
        }
        return grouped(tables, "%s (%s)");
    }

    private static String grouped(Map<String, Set<String>> groups, String form) {
        return groups.entrySet().stream()
                .map(group -> group.getValue().isEmpty()
                        ? group.getKey()
                        : form.formatted(group.getKey(), String.join(", ", group.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static Set<String> feeds(Set<String> origins) {
        return origins.stream()
                .map(origin -> origin.substring(0, origin.indexOf('.')))
                .filter(rules::knows)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
