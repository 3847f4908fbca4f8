package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.jobs.LogLines;
import id.lumbung.jobs.NightlyRefresh;
import id.lumbung.jobs.PersonalCells;
import id.lumbung.jobs.Warehouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is rejected of an invented regency with the usual dirt goes out, is corrected, and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RejectsCommandIT {
    private final PersonalCells personal = new PersonalCells();
    private Path folder;
    private Path inbox;
    private Warehouse warehouse;

    @BeforeAll
    void refreshes(@TempDir Path temporary) throws IOException, SQLException {
        folder = temporary;
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.usual(600, 12, Warehouse.DATE)).writeFeeds(inbox);
        RegencyGenerator.generate(DemoSettings.clean(600, 12, Warehouse.DATE)).writeFeeds(folder.resolve("clean"));
        personal.addNumbersDelivered(inbox);
        personal.addCells(folder.resolve("clean"));
        warehouse = Warehouse.empty(folder.resolve("rumah"));

        var before = lumbung("rejects");

        assertThat(before.exitCode()).as(before.err()).isZero();
        assertThat(before.out()).startsWith("Belum ada yang terbit di sini.");
        warehouse.refresh(inbox, Warehouse.DATE);
    }

    @Test
    @Order(1)
    void countsTheRejectionsByFileAndCodeAndRepeatsNoCell() throws SQLException {
        var run = lumbung("rejects");

        assertThat(run.exitCode()).as(run.err()).isZero();
        for (var line : warehouse.lines("select feed, kode from ops.penolakan group by 1, 2")) {
            var expected = line.split(",", -1);
            assertThat(run.out().lines())
                    .anyMatch(shown -> shown.startsWith(expected[0]) && shown.contains(expected[1]));
        }
        assertThat(run.out()).contains("KUNCI_KOSONG: kolom kunci kosong atau tidak terbaca. Isi kolom kuncinya");
        assertThat(personal.foundIn(run.out())).isEmpty();
        assertThat(lumbung("rejects", "--bahasa", "en").out()).contains("DUPLIKAT: the same key is already in this");
    }

    @Test
    @Order(2)
    void countsOneFeedAndOneDeliveryWhereAskedTo() throws SQLException {
        var date = warehouse
                .lines("select tanggal_kiriman from ops.penolakan where feed = 'bansos' order by 1 desc limit 1")
                .get(0);
        var run = lumbung("rejects", "--feed", "bansos", "--date", date);

        assertThat(run.out().lines().skip(2).takeWhile(line -> !line.isBlank()))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("bansos") && line.contains(date));
        var none = lumbung("rejects", "--feed", "bansos", "--date", "1999-01-01");
        assertThat(none.exitCode()).isZero();
        assertThat(none.out()).isEqualToIgnoringNewLines("Tidak ada rekaman yang ditolak.\n");
        assertThat(lumbung("rejects", "--feed", "bansoss").exitCode()).isEqualTo(2);
    }

    @Test
    @Order(3)
    void writesEveryRejectedRecordBackWithTheColumnsOfItsFile() throws IOException, SQLException {
        var asked = folder.resolve("tolak.csv");
        var run = lumbung("rejects", "--export", asked.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(asked).doesNotExist();
        assertThat(personal.foundIn(run.out())).isEmpty();
        Map<String, Long> written = new TreeMap<>();
        try (var files = Files.newDirectoryStream(folder, "tolak-*.csv")) {
            for (var file : files) {
                assertThat(run.out()).contains(file.toString());
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
                assertThat(Files.readString(file)).startsWith("\uFEFF");
                for (var record : records(file)) {
                    written.merge(
                            record.getField("lumbung_feed") + "," + record.getField("lumbung_kode"), 1L, Long::sum);
                    assertThat(record.getField("lumbung_isi").isEmpty())
                            .isNotEqualTo(record.getField("lumbung_kode").equals("BARIS_RUSAK"));
                }
            }
        }
        Map<String, Long> expected = new TreeMap<>();
        for (var line : warehouse.lines("select feed, kode, count(*) from ops.penolakan group by 1, 2")) {
            var cells = line.split(",", -1);
            expected.put(cells[0] + "," + cells[1], Long.valueOf(cells[2]));
        }
        assertThat(written).isEqualTo(expected);
        assertThat(run.out())
                .contains(warehouse
                                .lines("select count(*) from ops.penolakan where kode = 'DUPLIKAT'")
                                .get(0)
                        + " di antaranya duplikat");
    }

    @Test
    @Order(4)
    void overwritesNothing() throws IOException {
        var file = folder.resolve("dua.csv").toString();
        assertThat(lumbung("rejects", "--export", file).exitCode()).isZero();
        var written = Files.readString(folder.resolve("dua-bansos.csv"));

        var again = lumbung("rejects", "--feed", "bansos", "--export", file);

        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("dua-bansos", "berkas ini sudah ada dan tidak ditimpa");
        assertThat(folder.resolve("dua-bansos.csv")).hasContent(written);
    }

    @Test
    @Order(5)
    void notesAnExportInTheLogWithoutContent() throws IOException {
        try (var log = new LogLines()) {
            assertThat(lumbung(
                                    "rejects",
                                    "--export",
                                    folder.resolve("catat.csv").toString())
                            .exitCode())
                    .isZero();

            assertThat(log.text().lines())
                    .anyMatch(line -> line.contains("rejected records of bansos exported to "
                            + folder.resolve("catat-bansos.csv") + " by " + System.getProperty("user.name")));
            assertThat(personal.foundIn(log.text())).isEmpty();
        }
    }

    @Test
    @Order(6)
    void leavesNothingBehindWhereItCannotWrite() {
        var run = lumbung("rejects", "--export", folder.resolve("tak-ada/a.csv").toString());

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("tak-ada", "berkas tidak dapat ditulis").doesNotContain("\tat ");
        assertThat(folder.resolve("tak-ada")).doesNotExist();
    }

    @Test
    @Order(9)
    void loadsWhatWasCorrectedAndDeliveredAgain() throws IOException, SQLException {
        var file = folder.resolve("perbaikan-bansos.csv");
        var run = lumbung("rejects", "--feed", "bansos", "--export", file.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        var records = new ArrayList<NamedCsvRecord>();
        try (var files = Files.newDirectoryStream(folder, "perbaikan-bansos*.csv")) {
            for (var written : files) {
                records.addAll(records(written));
            }
        }
        var keyless = records.stream()
                .filter(record -> !record.getField("lumbung_kode").equals("BARIS_RUSAK"))
                .toList();
        assertThat(keyless).isNotEmpty();
        var date = keyless.get(0).getField("lumbung_kiriman");
        var corrected = keyless.stream()
                .filter(record -> record.getHeader().equals(keyless.get(0).getHeader()))
                .toList();
        try (var csv = CsvWriter.builder()
                .build(inbox.resolve("bansos").resolve(date).resolve("zz-perbaikan.csv"), StandardCharsets.UTF_8)) {
            csv.writeRecord(keyless.get(0).getHeader());
            for (int index = 0; index < corrected.size(); index++) {
                csv.writeRecord(corrected(corrected.get(index), index));
            }
        }

        warehouse.refresh(inbox, Warehouse.DATE);

        assertThat(warehouse.lines(
                        "select dibaca, dimuat, ditolak from ops.buku_besar where berkas = 'zz-perbaikan.csv'"))
                .containsExactly("%1$d,%1$d,0".formatted(corrected.size()));
    }

    /** With keys of their own: the other cells, the reasons among them, come back as they went out. */
    private static List<String> corrected(NamedCsvRecord record, int index) {
        var cells = new ArrayList<String>();
        for (var name : record.getHeader()) {
            var column = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[_. ]", "");
            cells.add(
                    switch (column) {
                        case "program" -> "PKH";
                        case "periode" -> "08-2026";
                        case "nomorpenerima", "nopenerima" -> "PERBAIKAN-" + index;
                        default -> record.getField(name);
                    });
        }
        return cells;
    }

    private static List<NamedCsvRecord> records(Path file) throws IOException {
        var text = Files.readString(file).substring(1);
        var line = text.lines().findFirst().orElseThrow();
        var end = line.lastIndexOf("lumbung_isi") - 2;
        try (var records = CsvReader.builder().fieldSeparator(line.charAt(end)).ofNamedCsvRecord(text)) {
            return records.stream().toList();
        }
    }

    private CommandLineRun lumbung(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("rumah").toString()));
        return CommandLineRun.with(TestPostgres.environment(), new NightlyRefresh(), all.toArray(String[]::new));
    }
}
