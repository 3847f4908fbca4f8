package id.lumbung.feed.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpilledStringsTest {

    @TempDir
    private Path folder;

    @Test
    void givesEveryTextBackInAnyOrder() throws IOException {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        try (SpilledStrings strings = SpilledStrings.in(folder)) {
            for (int i = 0; i < 50_000; i++) {
                String text = text(random, i);
                texts.add(text);
                strings.add(text);
            }
            assertThat(strings.count()).isEqualTo(texts.size());
            for (int i = 0; i < texts.size(); i++) {
                assertThat(strings.get(i)).isEqualTo(texts.get(i));
            }
            for (int i = 0; i < 50_000; i++) {
                int number = random.nextInt(texts.size());
                assertThat(strings.get(number)).isEqualTo(texts.get(number));
            }
        }
    }

    private static String text(Random random, int number) {
        return switch (number % 5) {
            case 0 -> "";
            case 1 -> "SITI \u00C9 \u20AC \uD83D\uDE00 " + number;
            case 2 -> "x".repeat(random.nextInt(300));
            case 3 -> number % 1000 == 3 ? "y".repeat(40_000 + random.nextInt(60_000)) : "z";
            default -> Integer.toString(number);
        };
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        try (SpilledStrings strings = SpilledStrings.in(folder)) {
            strings.add("SITI");
            assertThat(strings.get(0)).isEqualTo("SITI");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void blamesTheScratchFolderAndNotTheDelivery() {
        Path missing = folder.resolve("tidak-ada");

        assertThatThrownBy(() -> SpilledStrings.in(missing))
                .isExactlyInstanceOf(LumbungException.class)
                .hasMessage("the scratch folder " + missing + " cannot be written or read. Free some space on its disk,"
                        + " check its permissions, and run again.")
                .extracting(e -> ((LumbungException) e).failure())
                .isEqualTo(Failure.ENVIRONMENT);
    }
}
