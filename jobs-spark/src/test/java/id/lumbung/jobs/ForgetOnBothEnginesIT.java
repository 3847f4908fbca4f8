package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Role;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.engine.Engine;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.engine.spark.LocalSpark;
import id.lumbung.forget.Forget;
import id.lumbung.forget.ForgetOutcome;
import id.lumbung.forget.ForgetRequest;
import id.lumbung.forget.TraceSearch;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same persons erased on HDFS with Spark, and here with DuckDB: nothing is left of them, and the rest is alike. */
class ForgetOnBothEnginesIT {
    private static final int MEGABYTES = 512;

    /** As where no table is small but what is asked for. */
    private static final Map<String, String> LARGE = Map.of(
            "spark.sql.autoBroadcastJoinThreshold",
            "-1",
            "spark.sql.queryExecutionListeners",
            BroadcastRows.class.getName());

    /** Rows known of those asked for: a few each, of 300 persons who have thousands. */
    private static final int ASKED = 100;

    /** A whole family, somebody out of another, and somebody linked without a NIK. */
    private static final String CHOSEN = """
            with
            members as (
                select split_part(links.kunci_rekaman, '|', 1) as id_keluarga, penduduk_id, persons.nik,
                    count(*) over of_family as anggota, count(persons.nik) over of_family as ber_nik,
                    (select count(*) from identitas.tautan as others
                        where others.penduduk_id = links.penduduk_id and others.cara = 'PROBABILISTIK') as tanpa_nik
                from identitas.tautan as links
                inner join identitas.penduduk as persons using (penduduk_id)
                where links.feed = 'regsosek_individu'
                window of_family as (partition by split_part(links.kunci_rekaman, '|', 1))
            ),
            families as (
                select id_keluarga, row_number() over (order by anggota, id_keluarga) as urutan
                from members where anggota > 1 and ber_nik = anggota
                group by id_keluarga, anggota
            )
            select nik from members inner join families using (id_keluarga) where urutan = 1
            union
            (select nik from members inner join families using (id_keluarga) where urutan = 2 limit 1)
            union
            (select nik from members where tanpa_nik > 0 and nik is not null order by penduduk_id limit 1)
            """;

    @Test
    void leavesTheSame(@TempDir java.nio.file.Path folder) throws IOException, SQLException {
        BroadcastRows.forget();
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.usual(300, 21, Warehouse.DATE)).writeFeeds(inbox);
        var warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        var niks = Set.copyOf(warehouse.lines(CHOSEN));
        assertThat(niks).hasSizeGreaterThan(3);
        var twin = folder.resolve("kembar");
        Files.move(warehouse.home().lake(), twin);
        var left = warehouse.home().lake();

        ForgetOutcome bySpark;
        try (var hdfs = new HdfsInbox(folder.resolve("hdfs"));
                var spark = LocalSpark.start(folder.resolve("spark"), "local[2]", LARGE)) {
            var lake = URI.create(hdfs.address()).resolve("/lumbung");
            var remote = new Path(lake);
            remote.getFileSystem(new Configuration()).copyFromLocalFile(new Path(twin.toUri()), remote);
            leaveLikeAKilledNight(lake, niks);
            bySpark = forget(warehouse, niks, new Workplace(lake, spark));
            bring(lake, left);
        }
        assertThat(BroadcastRows.rows())
                .as("what the driver sends whole to executors")
                .isNotEmpty()
                .allMatch(rows -> rows <= ASKED);
        assertThat(bySpark.left()).isEmpty();
        assertThat(bySpark.published()).isNotEmpty();
        try (var connection = warehouse.connectAs(Role.PEMILIK)) {
            assertThat(new TraceSearch(List.copyOf(niks))
                            .traces(warehouse.home().path(), connection))
                    .isEmpty();
        }
        var byDuckDb = forget(warehouse, niks, new Workplace(twin.toUri(), DuckDbEngine::open));

        assertThat(byDuckDb.left()).isEmpty();
        assertThat(byDuckDb.published()).as("readers see what DuckDB leaves").isEmpty();
        assertThat(counts(bySpark)).isEqualTo(counts(byDuckDb));
        assertThat(bySpark.records()).hasSizeGreaterThan(3);
        assertThat(bySpark.rows()).hasSizeGreaterThan(10);
        try (var engine = DuckDbEngine.open(SecretIds.unused(), folder.resolve("spill"), MEGABYTES)) {
            assertThat(differences(Lake.open(left.toUri()), Lake.open(twin.toUri()), engine))
                    .isEmpty();
        }
    }

    private static List<Object> counts(ForgetOutcome outcome) {
        return List.of(
                outcome.niks(),
                outcome.unknown(),
                outcome.persons(),
                outcome.records(),
                outcome.files(),
                outcome.versions(),
                outcome.rows());
    }

    private static ForgetOutcome forget(Warehouse warehouse, Set<String> niks, Workplace workplace) {
        return Forget.run(new ForgetRequest(
                niks,
                false,
                warehouse.home(),
                workplace,
                warehouse.database(),
                warehouse.secret(),
                OffsetDateTime.parse("2026-11-20T08:00:00+07:00"),
                "petugas"));
    }

    private static void leaveLikeAKilledNight(URI lake, Set<String> niks) {
        try (var opened = Lake.open(lake)) {
            opened.writeText(Lake.SCRATCH + "/spark-mati/penduduk.csv", String.join("\n", niks));
        }
    }

    private static void bring(URI lake, java.nio.file.Path here) throws IOException {
        try (var opened = Lake.open(lake)) {
            for (var path : opened.files()) {
                var target = here.resolve(path);
                Files.createDirectories(target.getParent());
                try (var content = opened.read(path)) {
                    Files.copy(content, target);
                }
            }
        }
    }

    /** Files that are there once, or hold something else; their proofs tell of sizes, which engines may choose. */
    private static List<String> differences(Lake one, Lake other, Engine engine) throws IOException {
        var differences = new ArrayList<String>();
        var names = one.files();
        assertThat(other.files()).containsExactlyInAnyOrderElementsOf(names);
        for (var path : names) {
            var same = path.endsWith(".parquet")
                    ? sameRows(one.address(path), other.address(path), engine)
                    : path.startsWith("hapus/bukti") || sameBytes(one, other, path);
            if (!same) {
                differences.add(path);
            }
        }
        return differences;
    }

    private static boolean sameRows(String one, String other, Engine engine) {
        engine.readParquet("satu", List.of(one));
        engine.readParquet("lain", List.of(other));
        var rows = engine.rows("""
                select
                    (select count(*) from (select * from satu except all select * from lain) as a)
                    + (select count(*) from (select * from lain except all select * from satu) as b)
                """);
        return engine.columns("satu").equals(engine.columns("lain"))
                && ((Number) Objects.requireNonNull(rows.get(0)[0])).longValue() == 0;
    }

    private static boolean sameBytes(Lake one, Lake other, String path) throws IOException {
        try (var left = one.read(path);
                var right = other.read(path)) {
            return Arrays.equals(left.readAllBytes(), right.readAllBytes());
        }
    }
}
