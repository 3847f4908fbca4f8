package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A planner's questions over an invented regency, published for October and November; some families moved up a decile. */
class QuestionsIT extends PlannerQuestionsOnARegency {
    private static final DemoSettings SETTINGS = DemoSettings.clean(1_500, 41, Warehouse.DATE);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final int MOVED_EVERY = 10;
    private static final List<String> NEEDED = List.of("wilayah", "regsosek_keluarga", "regsosek_individu");

    private int moved;

    @Override
    Path publish(Warehouse warehouse, Path folder) throws IOException, SQLException {
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(SETTINGS).writeFeeds(inbox);
        for (var feed : NEEDED) {
            deliverInOctober(inbox.resolve(feed));
        }
        warehouse.refresh(inbox, OCTOBER);
        warehouse.refresh(inbox, Warehouse.DATE);
        return inbox;
    }

    private void deliverInOctober(Path feed) throws IOException {
        var deliveries = files(feed);
        var newest = deliveries.get(deliveries.size() - 1);
        var earlier = Files.createDirectories(feed.resolve(OCTOBER.toString()));
        for (var file : files(newest)) {
            var lines = Files.readAllLines(file);
            if (feed.endsWith("regsosek_keluarga")) {
                lines = withOtherDeciles(lines);
            }
            Files.write(earlier.resolve(file.getFileName()), lines);
        }
    }

    private List<String> withOtherDeciles(List<String> lines) {
        var column = List.of(lines.get(0).split(",", -1)).indexOf("desil_nasional");
        var changed = new ArrayList<String>();
        for (var line : lines) {
            var cells = line.split(",", -1);
            if (changed.size() % MOVED_EVERY == 1 && !line.contains("\"") && !cells[column].isEmpty()) {
                cells[column] = cells[column].equals("10") ? "9" : String.valueOf(Integer.parseInt(cells[column]) + 1);
                moved++;
            }
            changed.add(String.join(",", cells));
        }
        return changed;
    }

    private static List<Path> files(Path folder) {
        try (var found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void followFamiliesFromDecileToDecile() {
        var moves = answer("perpindahan_desil");

        assertThat(moved).isGreaterThan(10);
        assertThat(moves.sum("keluarga")).isEqualTo(moved);
        assertThat(moves.rows())
                .allSatisfy(row -> assertThat(Integer.parseInt(CountedRegency.cell(row, "desil_dahulu"))
                                - Integer.parseInt(CountedRegency.cell(row, "desil_sekarang")))
                        .isIn(1, -1));
    }

    @Test
    void knowBothMonths() {
        assertThat(answer("uhc").by("periode", "kode_wilayah")).containsOnlyKeys("2026-10-01", "2026-11-01");
    }
}
