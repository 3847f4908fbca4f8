package id.lumbung.database;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens connections to one database and says in one sentence why it cannot. */
final class Connector {
    private static final int OLDEST = 15;
    private static final int NEWEST = 18;
    private static final int CONNECT_SECONDS = 10;

    private final String url;
    private final ServerAddress address;

    Connector(String url, ServerAddress address) {
        this.url = url;
        this.address = address;
    }

    ServerAddress address() {
        return address;
    }

    /** Without a pool. The details of an error (which quote whole rows) stay out of the exceptions it leads to. */
    PGSimpleDataSource dataSource(Credentials credentials) {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(credentials.user());
        source.setPassword(credentials.password());
        source.setApplicationName("lumbung");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setLogServerErrorDetail(false);
        return source;
    }

    Connection open(Credentials credentials) {
        try {
            var connection = dataSource(credentials).getConnection();
            requireKnownVersion(connection);
            return connection;
        } catch (SQLException e) {
            throw failure(credentials, e);
        }
    }

    private void requireKnownVersion(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST || version > NEWEST) {
            connection.close();
            throw new LumbungException(
                    Failure.ENVIRONMENT,
                    Message.of(
                            "database.version",
                            address,
                            String.valueOf(OLDEST),
                            String.valueOf(NEWEST),
                            String.valueOf(version)));
        }
    }

    private LumbungException failure(Credentials credentials, SQLException cause) {
        var state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.startsWith("28")) {
            return new LumbungException(
                    Failure.USAGE, Message.of("database.refused", address, credentials.user()), cause);
        }
        if (state.equals("3D000")) {
            return new LumbungException(Failure.USAGE, Message.of("database.absent", address), cause);
        }
        return new LumbungException(Failure.ENVIRONMENT, Message.of("database.unreachable", address, state), cause);
    }
}
