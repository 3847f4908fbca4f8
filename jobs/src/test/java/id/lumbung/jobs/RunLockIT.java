package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RunLockIT {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Test
    void keepsASecondRunOutUntilTheFirstHasEnded() {
        RunLock.holding(RunLockIT::connection, PATIENCE, () -> {
            assertThatThrownBy(() -> RunLock.holding(RunLockIT::connection, PATIENCE, () -> "second"))
                    .isInstanceOfSatisfying(
                            LumbungException.class,
                            broken -> assertThat(broken.failure()).isEqualTo(Failure.ENVIRONMENT))
                    .hasMessage("Another refresh of this warehouse is running; waited 1 seconds for it. Wait for it to"
                            + " end, then start again; nothing was changed.");
            return "first";
        });

        assertThat(RunLock.holding(RunLockIT::connection, PATIENCE, () -> "third"))
                .isEqualTo("third");
    }

    @Test
    void takesALostConnectionForWhatItIs() {
        assertThatThrownBy(() -> RunLock.holding(RunLockIT::lostConnection, PATIENCE, () -> "never"))
                .isInstanceOfSatisfying(
                        LumbungException.class,
                        broken -> assertThat(broken.failure()).isEqualTo(Failure.ENVIRONMENT))
                .hasMessage("Prepare: the database can no longer be reached (SQLSTATE 08003). Check the server, then"
                        + " start again. Nothing was published.");
    }

    private static Connection lostConnection() {
        var connection = connection();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return connection;
    }

    private static Connection connection() {
        return TestPostgres.access().connectAs(Role.PEMILIK);
    }
}
