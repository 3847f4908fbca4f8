package id.lumbung.feed.source;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an inbox is: a folder of this machine or the URI of another place. It never holds a credential. */
public record InboxAddress(URI uri) {
    private static final Pattern REMOTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+://.*", Pattern.DOTALL);
    private static final String MANIFEST = ".txt";

    /** @throws LumbungException where the text is no address, or holds a credential; it is not repeated */
    public static InboxAddress of(String text) {
        try {
            if (text.startsWith("file:")) {
                return of(Path.of(URI.create(text)));
            }
            return REMOTE.matcher(text).matches() ? new InboxAddress(remote(new URI(text))) : of(Path.of(text));
        } catch (URISyntaxException | InvalidPathException e) {
            throw wrong();
        } catch (IllegalArgumentException e) { // of a file: URI that names no file
            throw wrong();
        }
    }

    public static InboxAddress of(Path path) {
        return new InboxAddress(path.toAbsolutePath().normalize().toUri());
    }

    private static URI remote(URI uri) {
        var authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        var user = authority.substring(0, Math.max(0, authority.lastIndexOf('@')));
        var ofTheWeb = isWeb(uri);
        if (user.contains(":") || (ofTheWeb && !user.isEmpty()) || uri.getRawQuery() != null) {
            throw new LumbungException(Failure.USAGE, Message.of("inbox.credential.typed", CredentialBook.FILE));
        }
        if (uri.getRawFragment() != null || ((ofTheWeb || isSftp(uri)) && uri.getHost() == null)) {
            throw wrong();
        }
        return uri;
    }

    private static LumbungException wrong() {
        return new LumbungException(Failure.USAGE, Message.of("inbox.address"));
    }

    static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    static boolean isSftp(URI uri) {
        return "sftp".equalsIgnoreCase(uri.getScheme());
    }

    public boolean isLocal() {
        return "file".equals(uri.getScheme());
    }

    /** Whether it names a list of files elsewhere instead of a folder. */
    public boolean isManifest() {
        return (isLocal() || isWeb(uri))
                && String.valueOf(uri.getPath()).toLowerCase(Locale.ROOT).endsWith(MANIFEST);
    }

    /** Whether Lumbung itself gives this place the credentials it asks for. */
    boolean takesCredentials() {
        return isWeb(uri) || isSftp(uri);
    }

    /** The folder or manifest of a local inbox. */
    public Path path() {
        return Path.of(uri);
    }

    /** As messages name it: without the user. */
    public String shown() {
        if (isLocal()) {
            return path().toString();
        }
        var authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        var host = authority.substring(authority.lastIndexOf('@') + 1);
        return uri.getScheme() + "://" + host
                + Optional.ofNullable(uri.getPath()).orElse("");
    }
}
