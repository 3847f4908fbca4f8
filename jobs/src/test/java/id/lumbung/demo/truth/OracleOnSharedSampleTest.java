package id.lumbung.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OracleOnSharedSampleTest {
    private static final LocalDate RUN_DATE = LocalDate.of(2026, 11, 19);

    @Test
    void findsEveryIndicatorOfTheCleanSample() throws IOException {
        assumeTrue(SharedSample.present(), "the shared sample is not beside the project");
        var reader = new FactsReader();
        new SharedSample().readInto(reader, RUN_DATE);

        Map<String, IndicatorValue> found = new TreeMap<>();
        for (var value : new Oracle(reader.facts(), RUN_DATE).values()) {
            found.put(value.place() + " " + value.indicator(), value);
        }

        var expected = Files.readAllLines(SharedSample.FOLDER.resolve("truth/indicators.csv"));
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
