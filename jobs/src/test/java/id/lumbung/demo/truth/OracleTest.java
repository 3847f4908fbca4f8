package id.lumbung.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OracleTest {
    private static final LocalDate RUN_DATE = LocalDate.of(2026, 11, 19);

    @TempDir
    private Path folder;

    /** The clean sample deliveries beside the project. */
    private static Path sample() {
        var root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        return root.resolve("../shared/contoh-bersih");
    }

    @Test
    void findsTheSameInTheFilesOfAGeneratedRegencyByNikAlone() throws IOException {
        var regency = RegencyGenerator.generate(DemoSettings.clean(2_000, 5, RUN_DATE));
        regency.writeFeeds(folder.resolve("inbox"));
        regency.writeTruth(folder.resolve("truth"));
        var reader = new FactsReader();
        new CleanInbox(folder.resolve("inbox")).readInto(reader, RUN_DATE);

        var lines = new Oracle(reader.facts(), RUN_DATE)
                .values().stream().map(IndicatorValue::line).toList();

        assertThat(Files.readAllLines(folder.resolve("truth/indicators.csv")).stream()
                        .skip(1))
                .containsExactlyElementsOf(lines);
    }

    @Test
    void findsEveryIndicatorOfTheCleanSample() throws IOException {
        assumeTrue(Files.isDirectory(sample()), "the shared sample is not beside the project");
        var reader = new FactsReader();
        new CleanInbox(sample().resolve("inbox")).readInto(reader, RUN_DATE);

        Map<String, IndicatorValue> found = new TreeMap<>();
        for (var value : new Oracle(reader.facts(), RUN_DATE).values()) {
            found.put(value.place() + " " + value.indicator(), value);
        }

        var expected = Files.readAllLines(sample().resolve("truth/indicators.csv"));
        assertThat(found).hasSize(expected.size() - 1);
        for (var line : expected.subList(1, expected.size())) {
            var cells = line.split(",", -1);
            var value = Objects.requireNonNull(found.get(cells[1] + " " + cells[2]), line);
            assertThat(value.level()).as(line).isEqualTo(cells[0]);
            assertThat(value.numerator().doubleValue()).as(line).isEqualTo(Double.parseDouble(cells[3]), offset(1e-9));
            assertThat(value.denominator() == null ? "" : value.denominator().toPlainString())
                    .as(line)
                    .isEqualTo(cells[4]);
            assertThat(value.value().doubleValue()).as(line).isEqualTo(Double.parseDouble(cells[5]), offset(1e-9));
        }
    }
}
