package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that went through a spreadsheet stays at the top of the report for as long as its delivery counts. */
class SpreadsheetDamageIT {
    private static final String TITLE = "Berkas yang NIK-nya rusak oleh lembar kerja (Excel)";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesTheFileAlsoOnANightThatCleansNothing() throws IOException, SQLException {
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.clean(400, 5, Warehouse.DATE)).writeFeeds(inbox);
        var warehouse = Warehouse.empty(folder.resolve("rumah"));

        var untouched =
                Files.readString(warehouse.refresh(inbox, Warehouse.DATE).report());

        assertThat(untouched)
                .doesNotContain(TITLE)
                .contains("<li>Keputusan tautan: belum ada kiriman. Feed ini hanya dikirim bila ada isinya.</li>");

        var file = largest(inbox.resolve("jkn_peserta"));
        Files.writeString(file, Files.readString(file).replaceAll("(?<![0-9])([0-9]{15})[0-9](?![0-9])", "$10"));
        var line = "<code>" + file.getFileName() + "</code>: ";

        var first = Files.readString(warehouse.refresh(inbox, Warehouse.DATE).report());
        var second = Files.readString(
                warehouse.refresh(inbox, Warehouse.DATE.plusDays(1)).report());

        assertThat(first).contains(TITLE, line, "Terbit dengan catatan", "Angka yang hilang tidak dapat dipulihkan.");
        assertThat(second).contains(TITLE, line, "Angka yang hilang tidak dapat dipulihkan.");
        assertThat(second.indexOf(TITLE)).isLessThan(second.indexOf("Sumber data yang kurang"));
    }

    private static Path largest(Path feed) throws IOException {
        try (var files = Files.walk(feed)) {
            return files.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }
}
