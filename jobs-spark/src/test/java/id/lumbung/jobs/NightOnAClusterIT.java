package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.cluster.LoopbackHdfs;
import id.lumbung.cluster.LoopbackSpark;
import id.lumbung.database.PrivateFiles;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.engine.spark.LocalSpark;
import id.lumbung.engine.spark.SparkEngines;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.spark.SparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A lake that DuckDB began, moved to HDFS: the next night runs on a cluster that loses machines, and shows what it would have on
 * this machine.
 */
class NightOnAClusterIT {
    private static final int PEOPLE = 150;
    private static final long SEED = 21;
    private static final LocalDate NEXT = Warehouse.DATE.plusDays(1);
    private static final String CARDS = "jkn_peserta";
    private static final int ONE_IN = 40;
    private static final DailyDeliveries.Change STATUS =
            cells -> cells.compute("status", (column, value) -> "AKTIF".equals(value) ? "NONAKTIF" : "AKTIF");

    /** Rows that reach all executors through the driver, where no table is small: fewer than there are families. */
    private static final int FEW_ROWS = 20;

    private static final String LEFT_BEHIND = Lake.SCRATCH + "/spark-terputus";
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

    private Path first;
    private Path next;

    private static Map<String, String> small() {
        var settings = new HashMap<>(LocalSpark.SMALL);
        settings.put("spark.default.parallelism", "2");
        settings.put("spark.sql.shuffle.partitions", "2");
        settings.put("spark.sql.autoBroadcastJoinThreshold", "-1");
        settings.put("spark.sql.queryExecutionListeners", BroadcastRows.class.getName());
        return settings;
    }

    /** The second night brings cards anew, without the dirt that those of the first have. */
    @BeforeEach
    void deliversForTwoNights(@TempDir Path folder) throws IOException {
        first = folder.resolve("malam-1");
        next = folder.resolve("malam-2");
        var clean = folder.resolve("bersih");
        RegencyGenerator.generate(DemoSettings.usual(PEOPLE, SEED, Warehouse.DATE))
                .writeFeeds(first);
        RegencyGenerator.generate(DemoSettings.clean(PEOPLE, SEED, Warehouse.DATE))
                .writeFeeds(clean);
        assertThat(new DailyDeliveries(clean).deliver(CARDS, NEXT, ONE_IN, STATUS))
                .isNotEmpty();
        Files.createDirectories(next);
        Files.move(clean.resolve(CARDS), next.resolve(CARDS));
        PrivateFiles.delete(next.resolve(CARDS).resolve(Warehouse.DATE.toString()));
    }

    @Test
    void publishesWhatOneMachineWouldThoughItLosesWorkersAndADataNode(@TempDir Path folder)
            throws IOException, SQLException {
        BroadcastRows.forget();
        var alone = Warehouse.empty(folder.resolve("sendiri"));
        alone.refresh(first, Warehouse.DATE);
        var before = ShownTables.of(alone);
        alone.refresh(next, NEXT);
        var expected = ShownTables.of(alone);
        assertThat(expected).isNotEqualTo(before);

        var warehouse = Warehouse.empty(folder.resolve("gugus"));
        warehouse.refresh(first, Warehouse.DATE);
        var moved = Files.move(warehouse.home().lake(), folder.resolve("danau"));
        var machines = folder.resolve("spark");
        var lost = new LostMachines();
        try (var hdfs = LoopbackHdfs.start(folder.resolve("hdfs"));
                var spark = LoopbackSpark.start(machines, 2, LoopbackSpark.FEW_MEGABYTES)) {
            hdfs.put(moved, "/lumbung");
            var lake = hdfs.folder("/lumbung");
            lost.in("clean", spark::loseWorkerOf);
            lost.in("link", spark::loseWorkerOf);
            lost.in("build", executor -> hdfs.loseDataNode());
            try (var workplace =
                    new Workplace(lake, SparkEngines.start(spark.settings(Workplace.scratch(lake), small())))) {
                SparkContext.getOrCreate().addSparkListener(lost);
                workplace.openLake().makeFolder(LEFT_BEHIND);
                new NightlyRefresh().refresh(warehouse.request(next, NEXT, workplace), lost);
                assertThat(workplace.openLake().exists(LEFT_BEHIND)).isFalse();
                assertThat(lost.removed())
                        .as("executors that Spark missed while the night ran")
                        .hasSizeGreaterThanOrEqualTo(2);
            }

            assertThat(lost.struck()).containsExactly("clean", "link", "build");
            assertThat(ShownTables.of(warehouse)).isEqualTo(expected);
        }
        assertThat(Long.parseLong(warehouse
                        .lines("select count(*) from gudang.dim_keluarga where terkini")
                        .get(0)))
                .isGreaterThan(FEW_ROWS);
        assertThat(BroadcastRows.rows())
                .as("what the driver sends whole to executors")
                .isNotEmpty()
                .allMatch(rows -> rows < FEW_ROWS);
        var delivered = longNumbers(first);
        delivered.addAll(longNumbers(next));
        assertThat(delivered).hasSizeGreaterThan(100);
        assertThat(longNumbers(machines)).doesNotContainAnyElementsOf(delivered);
    }

    /** What may be a NIK or the number of a KK, in any file of a folder. */
    private static Set<String> longNumbers(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var numbers = new TreeSet<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                LONG_NUMBER
                        .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .results()
                        .forEach(number -> numbers.add(number.group()));
            }
            return numbers;
        }
    }
}
