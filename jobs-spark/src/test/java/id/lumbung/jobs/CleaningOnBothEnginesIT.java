package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.clean.ErasedPersons;
import id.lumbung.clean.ErasedPersons.Trait;
import id.lumbung.database.Home;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.engine.EngineException;
import id.lumbung.engine.Work;
import id.lumbung.engine.spark.LocalSpark;
import id.lumbung.engine.spark.SparkEngines;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.ErasureList;
import id.lumbung.lake.Lake;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One inbox, cleaned here block by block and, with the lake on HDFS, by executors file by file: the same to the byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CleaningOnBothEnginesIT {
    private static final Pattern NIK = Pattern.compile("[1-9][0-9]{15}");
    private static final String CELL = "1706011203800001";

    private HdfsInbox hdfs;
    private SparkEngines spark;
    private CleanLake here;
    private CleanLake elsewhere;
    private RefreshRequest distributed;

    @BeforeAll
    void cleansOnBoth(@TempDir Path folder) throws IOException {
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.usual(600, 12, Warehouse.DATE)).writeFeeds(inbox);
        keepNewest(inbox);
        hdfs = new HdfsInbox(folder.resolve("hdfs"));
        spark = LocalSpark.start(folder.resolve("spark"), "local[2,3]", Map.of());
        var home = Home.open(folder.resolve("rumah"));
        var local = CleanLake.request(inbox, home, Workplace.in(home));
        var remote = Home.open(folder.resolve("jauh"));
        distributed = CleanLake.request(
                inbox, remote, new Workplace(URI.create(hdfs.address()).resolve("/lumbung"), spark));
        var erased = anyNik(inbox.resolve("regsosek_individu"));
        for (var request : List.of(local, distributed)) {
            try (var lake = request.workplace().openLake()) {
                new ErasureList(lake)
                        .add(
                                Set.of(ErasedPersons.mark(Trait.NIK, erased, CleanLake.ids()::id)),
                                Warehouse.DATE.minusDays(1));
            }
        }
        here = CleanLake.of(local);
        elsewhere = CleanLake.of(distributed);
    }

    /** A delivery a feed is enough, and each costs Spark seconds. */
    private static void keepNewest(Path inbox) throws IOException {
        try (var feeds = Files.list(inbox)) {
            for (var feed : feeds.filter(Files::isDirectory).toList()) {
                try (var dates = Files.list(feed)) {
                    dates.sorted(Comparator.reverseOrder())
                            .skip(1)
                            .forEach(date -> FileUtil.fullyDelete(date.toFile()));
                }
            }
        }
    }

    private static String anyNik(Path feed) throws IOException {
        try (var files = Files.walk(feed)) {
            for (var file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                var found = NIK.matcher(Files.readString(file));
                if (found.find()) {
                    return found.group();
                }
            }
        }
        throw new IllegalStateException("no NIK in " + feed);
    }

    @AfterAll
    void stops() {
        spark.close();
        hdfs.close();
    }

    @Test
    void writesTheSameBytes() throws IOException {
        var expected = here.contents();

        assertThat(elsewhere.contents()).isEqualTo(expected);
        assertThat(expected.keySet()).anyMatch(path -> path.endsWith("-kiriman.parquet"));
    }

    @Test
    void takesErasedPersonsOutOfTheReceivedFilesToo() {
        var contracts = Contracts.load().contracts();
        var lines = contracts.stream()
                .flatMap(contract -> erasedLines(here.lake(), contract.feed()).stream())
                .toList();

        assertThat(lines).isNotEmpty();
        assertThat(contracts.stream()
                        .flatMap(contract -> erasedLines(elsewhere.lake(), contract.feed()).stream())
                        .toList())
                .isEqualTo(lines);
    }

    private static List<String> erasedLines(Lake lake, String feed) {
        var received = new ReceivedDeliveries(lake);
        return received.dates(feed, Warehouse.DATE).stream()
                .sorted()
                .flatMap(date -> received.receptions(feed, date).stream())
                .flatMap(reception -> reception.erasedLines(lake).entrySet().stream())
                .map(String::valueOf)
                .toList();
    }

    @Test
    void leavesNothingOfItsAttemptsAndNoCopyOfWhatWasReceived() throws IOException {
        assertThat(elsewhere.lake().names("clean/belum/percobaan")).isEmpty();
        try (var left = Files.walk(elsewhere.scratch())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void endsAnAttemptThatWasCutOffWithTheSameFiles() throws IOException {
        try (var run = new NightlyRun(distributed, elsewhere.lake(), Contracts.load())) {
            new Receive(run).run();
            var villages = run.deliveries().get(0);
            var finished = elsewhere.fingerprint(villages.clean().folder() + "/rekaman/00000.parquet");
            var unfinished = villages.clean().unfinishedFolder() + "/rekaman";
            villages.clean().start(run.lake());
            var place = new FilePlace(0, 0);

            var cleaned =
                    run.call(List.of(new CutOffOnce(run.cleaning(place), CELL))).get(0);

            assertThat(run.lake().names(unfinished)).isEmpty();
            assertThat(run.lake().names("clean/belum/percobaan"))
                    .hasSize(2)
                    .contains(cleaned.attempt().id());

            run.cleaned(place, cleaned);

            assertThat(run.lake().names(unfinished)).containsExactly("00000.parquet");
            assertThat(elsewhere.fingerprint(unfinished + "/00000.parquet")).isEqualTo(finished);
        } finally {
            CleanDelivery.removeUnfinished(elsewhere.lake());
        }
    }

    @Test
    void tellsOfWhatBrokeWithoutAnyCell() {
        Work<Integer> broken = (lake, scratch) -> {
            throw new IllegalStateException("cannot cast " + CELL, new IOException(CELL));
        };

        assertThatThrownBy(() -> spark.call(List.of(broken), elsewhere.lake(), elsewhere.scratch()))
                .isInstanceOfSatisfying(EngineException.class, failure -> {
                    var told = new StringWriter();
                    failure.printStackTrace(new PrintWriter(told));
                    assertThat(told.toString()).startsWith(EngineException.class.getName() + ": engine, work: ");
                    assertThat(told.toString()).doesNotContain(CELL);
                });
    }

    @Test
    void tellsWhatIsWrongWithADeliveryAsThisMachineWould() {
        var reason = new DeliveryException(Message.of("delivery.changed", "bansos/2026-10-25/bansos.csv"));
        Work<Integer> refusing = (lake, scratch) -> {
            throw new DeliveryException(Message.of("delivery.changed", "bansos/2026-10-25/bansos.csv"));
        };

        assertThatThrownBy(() -> spark.call(List.of(refusing), elsewhere.lake(), elsewhere.scratch()))
                .isExactlyInstanceOf(DeliveryException.class)
                .hasMessage(reason.text(Locale.ENGLISH));
    }
}
