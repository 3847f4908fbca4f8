package id.lumbung.feed.source;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The credentials by host: from an owner-only file, and from the environment for the one host the inboxes name. Prints
 * masked.
 */
public final class CredentialBook {
    /** The file's name in the home. */
    public static final String FILE = "kredensial.properties";

    private static final String VARIABLES = "LUMBUNG_INBOX_";
    private static final String ADDRESS = "alamat";
    private static final List<String> FIELDS = List.of("user", "password", "key", "passphrase", "token");
    private static final Pattern LINE = Pattern.compile("([^.]+)\\.(alamat|user|password|key|passphrase|token)");
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Map<String, Credentials> byHost;

    private CredentialBook(Map<String, Credentials> byHost) {
        this.byHost = byHost;
    }

    /**
     * Reads the file, where there is one, and the variables {@code LUMBUNG_INBOX_USER}, {@code _PASSWORD}, {@code _KEY},
     * {@code _PASSPHRASE} and {@code _TOKEN}, which go before it.
     *
     * @throws LumbungException where others may read the file, a line of it has no meaning, or it is not clear for which
     *     of several hosts the variables are
     */
    public static CredentialBook read(Map<String, String> environment, Path file, Collection<InboxAddress> inboxes) {
        var byHost = new HashMap<>(ofFile(file));
        var variables = credentials(field -> environment.get(VARIABLES + field.toUpperCase(Locale.ROOT)));
        if (!variables.equals(Credentials.NONE)) {
            var hosts = new TreeSet<String>();
            inboxes.stream().filter(InboxAddress::takesCredentials).forEach(inbox -> hosts.add(host(inbox.uri())));
            if (hosts.size() > 1) {
                throw new LumbungException(Failure.USAGE, Message.of("inbox.credential.hosts", VARIABLES, file));
            }
            hosts.forEach(host -> byHost.put(host, variables));
        }
        return new CredentialBook(byHost);
    }

    /** What lets Lumbung in at the host of this address; nothing of it where no credentials are known. */
    Credentials of(URI uri) {
        return byHost.getOrDefault(host(uri), Credentials.NONE);
    }

    private static Map<String, Credentials> ofFile(Path file) {
        if (Files.notExists(file)) {
            return Map.of();
        }
        var properties = properties(file);
        var labels = new TreeSet<String>();
        for (var name : properties.stringPropertyNames()) {
            var line = LINE.matcher(name);
            if (!line.matches()) {
                throw unclear(file);
            }
            labels.add(line.group(1));
        }
        var byHost = new HashMap<String, Credentials>();
        for (var label : labels) {
            var credentials = credentials(field -> properties.getProperty(label + "." + field));
            if (byHost.put(host(address(file, properties.getProperty(label + "." + ADDRESS))), credentials) != null) {
                throw unclear(file);
            }
        }
        return byHost;
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new LumbungException(Failure.USAGE, Message.of("inbox.credential.open", file));
            }
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        } catch (IOException | IllegalArgumentException e) { // of an escape that is none
            throw unclear(file);
        }
        return properties;
    }

    private static URI address(Path file, @Nullable String text) {
        try {
            var uri = URI.create(text == null ? "" : text.strip());
            if (uri.getHost() != null && (InboxAddress.isWeb(uri) || InboxAddress.isSftp(uri))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw unclear(file);
        }
        throw unclear(file);
    }

    private static LumbungException unclear(Path file) {
        return new LumbungException(
                Failure.USAGE, Message.of("inbox.credential.file", file, ADDRESS, String.join(", ", FIELDS)));
    }

    private static Credentials credentials(Function<String, @Nullable String> values) {
        var key = value(values, "key");
        return new Credentials(
                value(values, "user"),
                value(values, "password"),
                key == null ? null : Path.of(key),
                value(values, "passphrase"),
                value(values, "token"));
    }

    private static @Nullable String value(Function<String, @Nullable String> values, String field) {
        var value = values.apply(field);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Scheme, host and port: a password for one is shown to no other. */
    private static String host(URI uri) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var usual = switch (scheme) {
            case "http" -> 80;
            case "https" -> 443;
            default -> 22;
        };
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":"
                + (uri.getPort() < 0 ? usual : uri.getPort());
    }

    @Override
    public String toString() {
        return "CredentialBook[masked]";
    }
}
