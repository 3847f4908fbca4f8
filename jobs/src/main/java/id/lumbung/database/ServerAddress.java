package id.lumbung.database;

import java.util.Optional;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Where a PostgreSQL database is, without any password. */
public record ServerAddress(String host, int port, String database) {

    /** Reads {@code jdbc:postgresql://…}; of several hosts the first. */
    static Optional<ServerAddress> find(String url) {
        var parsed = url.startsWith("jdbc:postgresql:") ? Driver.parseURL(url, null) : null;
        if (parsed == null) {
            return Optional.empty();
        }
        var host = PGProperty.PG_HOST.getOrDefault(parsed);
        var port = PGProperty.PG_PORT.getOrDefault(parsed);
        var database = PGProperty.PG_DBNAME.getOrDefault(parsed);
        if (host == null || port == null || database == null) {
            return Optional.empty();
        }
        return Optional.of(
                new ServerAddress(host.split(",", -1)[0], Integer.parseInt(port.split(",", -1)[0]), database));
    }

    public String url() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    @Override
    public String toString() {
        return host + ":" + port + "/" + database;
    }
}
