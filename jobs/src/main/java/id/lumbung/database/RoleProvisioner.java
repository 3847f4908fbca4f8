package id.lumbung.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;

/** Creates login roles. A password leaves this process as a SCRAM verifier only, so that no server log can show it. */
final class RoleProvisioner {
    private static final Set<Role> READERS = Set.of(Role.PUBLIK, Role.ANALIS);
    private static final List<String> LIMITS = List.of(
            "default_transaction_read_only = on",
            "statement_timeout = '10min'",
            "idle_in_transaction_session_timeout = '10min'");

    private final Connection connection;

    /** The connection's user must be allowed to create roles. */
    RoleProvisioner(Connection connection) {
        this.connection = connection;
    }

    boolean exists(String login) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, login);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Creates the role with its rights ({@code login createrole} and the like), as it stands after {@code create role … with}. */
    void create(String login, String rights) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create role " + statement.enquoteIdentifier(login, true) + " with " + rights);
        }
    }

    /** Lets a login that only reads begin its sessions read-only, and none of its statements and idle transactions go on for ever. */
    void limit(Role role) throws SQLException {
        if (READERS.contains(role)) {
            try (var statement = connection.createStatement()) {
                for (var limit : LIMITS) {
                    statement.execute(
                            "alter role " + statement.enquoteIdentifier(role.login(), true) + " set " + limit);
                }
            }
        }
    }

    void setPassword(Credentials credentials) throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(credentials.user(), credentials.password().toCharArray(), "scram-sha-256");
    }
}
