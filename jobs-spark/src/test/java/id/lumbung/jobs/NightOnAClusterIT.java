package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.cluster.LoopbackHdfs;
import id.lumbung.cluster.LoopbackSpark;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.spark.SparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightOnAClusterIT {
    private static final DemoSettings SETTINGS = DemoSettings.usual(150, 21, Warehouse.DATE);

    private static final String LEFT_BEHIND = Lake.SCRATCH + "/spark-terputus";
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

    private static Map<String, String> small() {
        var settings = new HashMap<>(LocalSpark.SMALL);
        settings.put("spark.default.parallelism", "2");
        settings.put("spark.sql.shuffle.partitions", "2");
        return settings;
    }

    @Test
    void publishesWhatOneMachineWouldThoughItLosesWorkersAndADataNode(@TempDir Path folder)
            throws IOException, SQLException {
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(SETTINGS).writeFeeds(inbox);
        var alone = Warehouse.empty(folder.resolve("sendiri"));
        alone.refresh(inbox, Warehouse.DATE);
        var expected = ShownTables.of(alone);

        var machines = folder.resolve("spark");
        var lost = new LostMachines();
        try (var hdfs = LoopbackHdfs.start(folder.resolve("hdfs"));
                var spark = LoopbackSpark.start(machines, 2, LoopbackSpark.FEW_MEGABYTES)) {
            var lake = hdfs.folder("/lumbung");
            lost.in("clean", spark::loseWorkerOf);
            lost.in("link", spark::loseWorkerOf);
            lost.in("build", executor -> hdfs.loseDataNode());
            var warehouse = Warehouse.empty(folder.resolve("gugus"));
            try (var workplace =
                    new Workplace(lake, SparkEngines.start(spark.settings(Workplace.scratch(lake), small())))) {
                SparkContext.getOrCreate().addSparkListener(lost);
                workplace.openLake().makeFolder(LEFT_BEHIND);
                new NightlyRefresh().refresh(warehouse.request(inbox, Warehouse.DATE, workplace), lost);
                assertThat(workplace.openLake().exists(LEFT_BEHIND)).isFalse();
            }

            assertThat(lost.struck()).containsExactly("clean", "link", "build");
            assertThat(ShownTables.of(warehouse)).isEqualTo(expected);
        }
        var delivered = longNumbers(inbox);
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
