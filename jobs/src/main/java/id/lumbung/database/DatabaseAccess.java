package id.lumbung.database;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** The warehouse's database, as each role may enter it: the one configured in the environment, or the embedded one of the home. */
public final class DatabaseAccess {
    public static final String URL_VARIABLE = "LUMBUNG_DB_URL";
    public static final String USER_VARIABLE = "LUMBUNG_DB_USER";
    public static final String PASSWORD_VARIABLE = "LUMBUNG_DB_PASSWORD";

    private final Connector connector;
    private final Map<Role, Credentials> credentials;
    private final Path passwordFile;
    private final boolean embedded;

    private DatabaseAccess(
            Connector connector, Map<Role, Credentials> credentials, Path passwordFile, boolean embedded) {
        this.connector = connector;
        this.credentials = credentials;
        this.passwordFile = passwordFile;
        this.embedded = embedded;
    }

    /** Starts the embedded server when none is configured; a configured one is not touched before the first connection. */
    public static DatabaseAccess open(Home home, Map<String, String> environment) {
        try {
            return isConfigured(environment) ? configured(home, environment) : embedded(home);
        } catch (IOException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("home.unusable", home.path()), e);
        }
    }

    public static boolean isConfigured(Map<String, String> environment) {
        return !environment.getOrDefault(URL_VARIABLE, "").isBlank();
    }

    private static DatabaseAccess embedded(Home home) throws IOException {
        var server = new EmbeddedPostgres(home);
        var address = server.start();
        var credentials = new EnumMap<Role, Credentials>(Role.class);
        for (var role : Role.values()) {
            server.findCredentials(role).ifPresent(found -> credentials.put(role, found));
        }
        var connector = new Connector(address.url(), address);
        return new DatabaseAccess(connector, credentials, server.passwordFile(), true);
    }

    private static DatabaseAccess configured(Home home, Map<String, String> environment) throws IOException {
        var url = environment.getOrDefault(URL_VARIABLE, "").strip();
        var address = ServerAddress.find(url)
                .orElseThrow(() -> new LumbungException(Failure.USAGE, Message.of("database.url", URL_VARIABLE)));
        var user = environment.getOrDefault(USER_VARIABLE, "");
        if (user.isBlank()) {
            throw new LumbungException(Failure.USAGE, Message.of("database.user", USER_VARIABLE, PASSWORD_VARIABLE));
        }
        var passwords = Passwords.in(home.path().resolve("sandi.properties"));
        var credentials = new EnumMap<Role, Credentials>(Role.class);
        for (var role : Role.values()) {
            Optional.ofNullable(environment.get(passwordVariable(role)))
                    .or(() -> passwords.find(role.login()))
                    .ifPresent(password -> credentials.put(role, new Credentials(role.login(), password)));
        }
        credentials.put(Role.PEMILIK, new Credentials(user, environment.getOrDefault(PASSWORD_VARIABLE, "")));
        return new DatabaseAccess(new Connector(url, address), credentials, passwords.file(), false);
    }

    public static String passwordVariable(Role role) {
        return PASSWORD_VARIABLE + "_" + role.name().toUpperCase(Locale.ROOT);
    }

    /** A new connection in auto-commit mode; whoever opens it closes it. */
    public Connection connectAs(Role role) {
        return connector.open(requireCredentials(role));
    }

    /** Connections without a pool, for those who bring their own. */
    public PGSimpleDataSource dataSource(Role role) {
        return connector.dataSource(requireCredentials(role));
    }

    /** What to end a command with whose connection or statement failed. */
    public LumbungException failure(SQLException cause) {
        return new LumbungException(
                Failure.ENVIRONMENT,
                Message.of("database.unreachable", address(), String.valueOf(cause.getSQLState())),
                cause);
    }

    public Optional<Credentials> findCredentials(Role role) {
        return Optional.ofNullable(credentials.get(role));
    }

    public ServerAddress address() {
        return connector.address();
    }

    /** Where the passwords of the roles are kept, for their owner only. */
    public Path passwordFile() {
        return passwordFile;
    }

    public boolean isEmbedded() {
        return embedded;
    }

    /**
     * Makes sure that the login roles exist, before any migration grants them something. A role that is missing is created with the
     * password of the environment, or with one made up and kept in the home; a role that exists keeps its password.
     */
    public void provisionRoles() {
        if (embedded) {
            return;
        }
        try (var connection = connectAs(Role.PEMILIK)) {
            var provisioner = new RoleProvisioner(connection);
            var passwords = Passwords.in(passwordFile);
            for (var role : Role.values()) {
                var exists = provisioner.exists(role.login());
                if (role == Role.PEMILIK) {
                    // The configured user owns the database; the name must only exist for what refers to it.
                    if (!exists) {
                        provisioner.create(role.login(), "nologin");
                    }
                } else if (!exists) {
                    provisioner.create(role.login(), "login");
                    provisioner.limit(role);
                    var known = credentials.get(role);
                    var password = known == null ? passwords.findOrCreate(role.login()) : known.password();
                    var created = new Credentials(role.login(), password);
                    provisioner.setPassword(created);
                    credentials.put(role, created);
                }
            }
        } catch (SQLException e) {
            throw new LumbungException(
                    Failure.ENVIRONMENT, Message.of("database.roles", address(), String.valueOf(e.getSQLState())), e);
        } catch (IOException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("home.unusable", passwordFile), e);
        }
    }

    private Credentials requireCredentials(Role role) {
        var known = credentials.get(role);
        if (known == null) {
            throw new LumbungException(
                    Failure.USAGE, Message.of("database.password", role.login(), passwordVariable(role), passwordFile));
        }
        return known;
    }
}
