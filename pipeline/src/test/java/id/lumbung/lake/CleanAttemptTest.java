package id.lumbung.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.feed.Contracts;
import id.lumbung.lake.CleanDelivery.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanAttemptTest {
    private static final String ATTEMPTS = "clean/belum/percobaan";

    private final CleanDelivery delivery =
            new CleanDelivery("bansos", LocalDate.of(2026, 10, 25), "0123456789abcdef0123456789abcdef");

    private Lake lake;

    @BeforeEach
    void begins(@TempDir Path folder) {
        lake = Lake.open(folder.toUri());
        delivery.start(lake);
    }

    private CleanAttempt written() throws IOException {
        var writer = new CleanFileWriter(lake, delivery, Contracts.load().require("bansos"), 3, "bansos.csv");
        writer.close();
        return writer.attempt();
    }

    @Test
    void isNotSeenBeforeItIsMovedIntoPlace() throws IOException {
        var attempt = written();

        for (var part : Part.values()) {
            assertThat(lake.names(delivery.unfinishedFolder(part))).isEmpty();
        }

        attempt.moveIntoPlace(lake);

        for (var part : Part.values()) {
            assertThat(lake.names(delivery.unfinishedFolder(part))).containsExactly("00003.parquet");
        }
        assertThat(lake.names(ATTEMPTS)).isEmpty();
    }

    @Test
    void leavesTheOtherAttemptAtTheSameFileAlone() throws IOException {
        var cutOff = written();
        var whole = written();

        whole.moveIntoPlace(lake);

        assertThat(lake.names(ATTEMPTS)).containsExactly(cutOff.id());
        assertThatThrownBy(() -> cutOff.moveIntoPlace(lake)).isInstanceOf(UncheckedIOException.class);

        CleanDelivery.removeAttempts(lake);

        assertThat(lake.names(ATTEMPTS)).isEmpty();
        assertThat(lake.names(delivery.unfinishedFolder(Part.REKAMAN))).containsExactly("00003.parquet");
    }

    @Test
    void isGoneWithAllThatWasLeftUnfinished() throws IOException {
        written();

        CleanDelivery.removeUnfinished(lake);

        assertThat(lake.exists(ATTEMPTS)).isFalse();
    }
}
