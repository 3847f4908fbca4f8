package id.lumbung.database;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Passwords by login, kept in a file that only its owner may read. Prints masked. */
final class Passwords {
    private final Map<String, String> byLogin;
    private final Path file;

    private Passwords(Map<String, String> byLogin, Path file) {
        this.byLogin = byLogin;
        this.file = file;
    }

    static Passwords in(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        var byLogin = new LinkedHashMap<String, String>();
        properties.stringPropertyNames().stream()
                .sorted()
                .forEach(login -> byLogin.put(login, properties.getProperty(login)));
        return new Passwords(byLogin, file);
    }

    Optional<String> find(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    /** The login's password; made up and kept when there is none yet. */
    String findOrCreate(String login) throws IOException {
        var known = byLogin.get(login);
        if (known != null) {
            return known;
        }
        var created = RandomText.ofBytes(24);
        byLogin.put(login, created);
        var properties = new Properties();
        properties.putAll(byLogin);
        var writer = new StringWriter();
        properties.store(writer, null);
        PrivateFiles.write(file, writer.toString());
        return created;
    }

    Path file() {
        return file;
    }

    @Override
    public String toString() {
        return "Passwords[" + byLogin.keySet() + ", masked]";
    }
}
