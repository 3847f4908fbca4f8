package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.Failure;
import id.lumbung.feed.DeliveryException;
import id.lumbung.language.Message;
import id.lumbung.language.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureOfTest {
    @Test
    void tellsAFullDisk() {
        var full = new IOException("No space left on device");

        for (var broken : new Throwable[] {full, new UncheckedIOException(full)}) {
            var told = FailureOf.during("clean", broken);

            assertThat(told.failure()).isEqualTo(Failure.ENVIRONMENT);
            assertThat(told)
                    .hasNoCause()
                    .hasMessage("Clean: the disk is full. Free some space, then start again. Nothing was published.");
        }
        assertThat(FailureOf.during("publish", new SQLException("could not extend file", "53100")))
                .hasMessage("Publish: the disk is full. Free some space, then start again. Nothing was published.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01"})
    void tellsALostDatabase(String state) {
        var told = FailureOf.during("publish", new IllegalStateException(new SQLException("Siti Aminah", state)));

        assertThat(told.failure()).isEqualTo(Failure.ENVIRONMENT);
        assertThat(told.text(Messages.INDONESIAN))
                .isEqualTo("Terbitkan: basis data tidak dapat dihubungi lagi (SQLSTATE " + state
                        + "). Periksa servernya, lalu jalankan lagi. Tidak ada yang diterbitkan.");
    }

    @Test
    void tellsAPoolThatFindsNoServer() {
        var told = FailureOf.during("prepare", new SQLTransientConnectionException("timed out"));

        assertThat(told.failure()).isEqualTo(Failure.ENVIRONMENT);
        assertThat(told)
                .hasMessage(
                        "Prepare: the database can no longer be reached (SQLSTATE 08000). Check the server, then start"
                                + " again. Nothing was published.");
    }

    @Test
    void namesTheFileThatMayNotBeRead() {
        var told = FailureOf.during("build", new AccessDeniedException("/lumbung/lake/star"));

        assertThat(told.failure()).isEqualTo(Failure.ENVIRONMENT);
        assertThat(told)
                .hasMessage(
                        "Build: AccessDeniedException, /lumbung/lake/star. Check disk space, memory"
                                + " (--duckdb-memory), permissions and the database server, then start again. Nothing was published.");
    }

    @Test
    void keepsTheTextOfABugToItself() {
        var told =
                FailureOf.during("clean", new IllegalStateException("1706010101900001", new Exception("Siti Aminah")));

        assertThat(told.failure()).isEqualTo(Failure.BUG);
        assertThat(told)
                .hasNoCause()
                .hasMessage(
                        "Clean: a bug, IllegalStateException. Please report it with lumbung.log. Nothing was published.");
    }

    @Test
    void saysThatAReportThatBreaksLeavesThePublicationAlone() {
        assertThat(FailureOf.during("report", new IllegalStateException()))
                .hasMessage("Report: a bug, IllegalStateException. Please report it with lumbung.log. Only the report"
                        + " failed; what was published stays.");
    }

    @Test
    void findsOurOwnMessageUnderThoseOfLibraries() {
        var ours =
                new DeliveryException(Message.of("delivery.file.damaged", "fkp/a.csv"), new IOException("Siti Aminah"));

        var told = FailureOf.during("clean", new RuntimeException("chunk", ours));

        assertThat(told.failure()).isEqualTo(Failure.DELIVERY);
        assertThat(told)
                .hasNoCause()
                .hasMessage("fkp/a.csv: expected a whole file, found it damaged or cut off. Ask for the file again.");
    }
}
