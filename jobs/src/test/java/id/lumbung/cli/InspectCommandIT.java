package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.jobs.PersonalCells;
import id.lumbung.jobs.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Looks at every file of an invented regency with the usual dirt. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectCommandIT {
    private final PersonalCells personal = new PersonalCells();
    private Path folder;
    private List<String> ledger = List.of();

    @BeforeAll
    void delivers(@TempDir Path temporary) throws IOException {
        folder = temporary;
        var dirty = RegencyGenerator.generate(DemoSettings.usual(600, 12, Warehouse.DATE));
        dirty.writeFeeds(folder.resolve("inbox"));
        dirty.writeTruth(folder.resolve("truth"));
        RegencyGenerator.generate(DemoSettings.clean(600, 12, Warehouse.DATE)).writeFeeds(folder.resolve("clean"));
        personal.addNumbersDelivered(folder.resolve("inbox"));
        personal.addCells(folder.resolve("clean"));
        ledger = Files.readAllLines(folder.resolve("truth/ledger.csv")).stream()
                .skip(1)
                .toList();
    }

    @Test
    void knowsTheFeedOfEveryFileCountsItsRecordsAndRepeatsNoCell() {
        assertThat(ledger).isNotEmpty();
        for (var line : ledger) {
            var cells = line.split(",", -1);
            var file =
                    folder.resolve("inbox").resolve(cells[0]).resolve(cells[1]).resolve(cells[2]);

            var run = inspect(Map.of(), folder.resolve("rumah"), file.toString());

            assertThat(run.exitCode()).as(file + run.err()).isZero();
            assertThat(run.out())
                    .contains("Feed: " + cells[0] + ",")
                    .contains("Rekaman: "
                            + "%,d".formatted(Long.valueOf(cells[3])).replace(',', '.') + ";");
            assertThat(personal.foundIn(run.out())).as(file.toString()).isEmpty();
        }
        assertThat(folder.resolve("rumah")).doesNotExist();
    }

    @Test
    void checksVillageCodesByTheNewestVillagesOfTheLake() throws IOException, SQLException {
        var warehouse = Warehouse.empty(folder.resolve("gudang"));
        warehouse.refresh(folder.resolve("inbox"), Warehouse.DATE);
        var line = ledger.stream()
                .filter(file -> file.startsWith("regsosek_keluarga,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        var file = folder.resolve("inbox").resolve(line[0]).resolve(line[1]).resolve(line[2]);

        var run = inspect(TestPostgres.environment(), folder.resolve("gudang"), file.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("Kode desa tidak diperiksa");
        var issues = warehouse.lines("""
                select kode, count(*) from ops.masalah
                where kode like 'DESA%%' and berkas = '%s' and feed = '%s' group by 1
                """.formatted(line[2], line[0]));
        for (var issue : issues) {
            assertThat(run.out()).contains(issue.split(",", -1)[0]);
        }
    }

    private static CommandLineRun inspect(Map<String, String> environment, Path home, String file) {
        return CommandLineRun.with(
                environment,
                (request, progress) -> {
                    throw new AssertionError("no refresh was asked for");
                },
                "inspect",
                file,
                "--home",
                home.toString());
    }
}
