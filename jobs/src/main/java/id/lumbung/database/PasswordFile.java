package id.lumbung.database;

import java.io.IOException;
import java.nio.file.Path;

/** The passwords in the form PostgreSQL's own tools read ({@code PGPASSFILE}); they insist that only its owner can. */
public final class PasswordFile {
    private final Path path;

    public PasswordFile(Home home) {
        this.path = home.postgres().resolve("pgpass");
    }

    public void write(DatabaseAccess database) throws IOException {
        var address = database.address();
        var lines = new StringBuilder();
        for (var role : Role.values()) {
            database.findCredentials(role)
                    .ifPresent(credentials -> lines.append(escaped(address.host()))
                            .append(':')
                            .append(address.port())
                            .append(':')
                            .append(escaped(address.database()))
                            .append(':')
                            .append(escaped(credentials.user()))
                            .append(':')
                            .append(escaped(credentials.password()))
                            .append('\n'));
        }
        PrivateFiles.write(path, lines.toString());
    }

    public Path path() {
        return path;
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace(":", "\\:");
    }
}
