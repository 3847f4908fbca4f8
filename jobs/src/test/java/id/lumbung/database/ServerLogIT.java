package id.lumbung.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerLogIT {
    private static final String LEVEL = "alter database " + ServerSettings.DATABASE + " %s log_min_messages";

    @AfterEach
    void asItCame() throws SQLException, IOException {
        administer(LEVEL.formatted("reset"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"warning", "error", "debug1"})
    void warnsWhereAServerLogsStatementsThatFail(String level) throws SQLException, IOException {
        administer(LEVEL.formatted("set") + " = " + level);

        try (var connection = TestPostgres.access().connectAs(Role.PEMILIK)) {
            assertThat(ServerLog.warning(connection).orElseThrow().text(Locale.ENGLISH))
                    .contains("log_min_messages = " + level)
                    .contains("alter database lumbung set log_min_messages = 'log'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "fatal", "panic"})
    void isContentWhereTheyStayWithTheClient(String level) throws SQLException, IOException {
        administer(LEVEL.formatted("set") + " = " + level);

        try (var connection = TestPostgres.access().connectAs(Role.PEMILIK)) {
            assertThat(ServerLog.warning(connection)).isEmpty();
        }
    }

    private static void administer(String statement) throws SQLException, IOException {
        var access = TestPostgres.access();
        var superuser = Passwords.in(access.passwordFile())
                .find(ServerSettings.SUPERUSER)
                .orElseThrow();
        try (var connection = DriverManager.getConnection(access.address().url(), ServerSettings.SUPERUSER, superuser);
                var alter = connection.createStatement()) {
            alter.execute(statement);
        }
    }
}
