package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.clean.CleanSchema;
import id.lumbung.database.Secret;
import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A delivery is cleaned once, again when what it depends on changes, and never taken for whole when it is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class CleanOnceIT {
    private static final LocalDate NEXT = Warehouse.DATE.plusDays(1);
    private static final List<String> RESULTS = List.of(
            "gudang.fact_indikator",
            "gudang.dim_penduduk",
            "gudang.fact_kepesertaan",
            "identitas.tautan",
            "identitas.penolakan_isi",
            "ops.buku_besar",
            "ops.penolakan",
            "ops.masalah");
    private static final long LONGEST_WAIT_MILLIS = 120_000;
    private static final long POLL_MILLIS = 2;

    private final Contracts contracts = Contracts.load();
    private Path folder;
    private Path inbox;
    private Warehouse warehouse;
    private Map<String, String> undisturbed = Map.of();

    @BeforeAll
    void refreshesOnce(@TempDir Path temporary) throws IOException, SQLException {
        folder = temporary;
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.usual(3_000, 16, Warehouse.DATE)).writeFeeds(inbox);
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        undisturbed = warehouse.contents(RESULTS);
    }

    @Test
    @Order(1)
    void cleansWhatHasVillagesAnewWhenTheVillageRegisterIsDeliveredAgain() throws IOException {
        var before = cleanDeliveries();
        deliverVillagesAgain();

        warehouse.refresh(inbox, NEXT);

        var after = cleanDeliveries();
        for (var contract : contracts.contracts()) {
            var feed = contract.feed();
            var deliveries = before.getOrDefault(feed, List.of());
            if (contract.usesVillages()) {
                assertThat(after.get(feed)).as(feed).hasSize(2 * deliveries.size());
            } else if (!feed.equals("wilayah")) {
                assertThat(after.getOrDefault(feed, List.of())).as(feed).isEqualTo(deliveries);
            }
        }
        assertThat(after.get("wilayah")).hasSize(2);
    }

    @Test
    @Order(2)
    void ignoresWhatAKilledRunHadCleanedByHalf() throws Exception {
        Files.delete(inbox.resolve("wilayah/" + NEXT + "/wilayah.csv"));
        Files.delete(inbox.resolve("wilayah/" + NEXT));
        warehouse = Warehouse.empty(folder.resolve("rumah-kedua"));

        killWhileCleaning();

        assertThat(warehouse.home().lake().resolve("clean/belum")).isNotEmptyDirectory();
        assertThat(cleanDeliveries()).doesNotContainKey("regsosek_individu");
        warehouse.refresh(inbox, Warehouse.DATE);
        assertThat(warehouse.contents(RESULTS)).isEqualTo(undisturbed);
        assertThat(warehouse.home().lake().resolve("clean/belum"))
                .satisfiesAnyOf(
                        left -> assertThat(left).doesNotExist(),
                        left -> assertThat(filesBelow(left)).isEmpty());
    }

    /** The same villages in another file: its content differs, and so may what depends on it. */
    private void deliverVillagesAgain() throws IOException {
        var register = contracts.require("wilayah");
        var again = inbox.resolve("wilayah/" + NEXT);
        Files.createDirectories(again);
        var columns = CleanSchema.of(register).values().stream()
                .map(column -> column.name())
                .collect(Collectors.joining(","));
        var rows = warehouseRows(
                "select kode_desa, kode_bps, nama_desa, 'DESA', nama_kecamatan, nama_kabupaten, nama_provinsi"
                        + " from gudang.dim_wilayah where terkini and kode_desa <> '0000000000'");
        Files.writeString(
                again.resolve("wilayah.csv"),
                columns.replace(",kode_sebelumnya", "") + "\n" + String.join("\n", rows) + "\n");
    }

    private List<String> warehouseRows(String sql) {
        try {
            return warehouse.lines(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a run of its own and kills it as soon as it writes the first clean records of Regsosek. */
    private void killWhileCleaning() throws IOException, InterruptedException {
        var log = folder.resolve("terbunuh.log").toFile();
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "id.lumbung.cli.Lumbung",
                "run",
                "--inbox",
                inbox.toString(),
                "--date",
                Warehouse.DATE.toString(),
                "--home",
                warehouse.home().path().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(TestPostgres.environment());
        builder.environment().put(Secret.VARIABLE, Warehouse.SECRET);
        var run = builder.start();
        try {
            var cleaning = warehouse.home().lake().resolve("clean/belum/regsosek_individu");
            for (long waited = 0; !Files.exists(cleaning); waited += POLL_MILLIS) {
                assertThat(run.isAlive()).as("run ended before it cleaned").isTrue();
                assertThat(waited).isLessThan(LONGEST_WAIT_MILLIS);
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } finally {
            run.destroyForcibly().waitFor();
        }
    }

    private Map<String, List<String>> cleanDeliveries() throws IOException {
        var deliveries = new TreeMap<String, List<String>>();
        for (Contract contract : contracts.contracts()) {
            var clean = warehouse
                    .home()
                    .lake()
                    .resolve("clean")
                    .resolve(contract.feed())
                    .toFile();
            var names = clean.list();
            if (names != null) {
                deliveries.put(contract.feed(), List.of(names).stream().sorted().toList());
            }
        }
        return deliveries;
    }

    private static List<File> filesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(Path::toFile).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
