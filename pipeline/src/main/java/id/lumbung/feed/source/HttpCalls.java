package id.lumbung.feed.source;

import id.lumbung.Failure;
import id.lumbung.language.Message;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks web servers, each with its own host's credentials only.
 *
 * <p>Through {@link HttpURLConnection} and not the newer client: only this one gives up on a server that falls silent in
 * the middle of a file.
 */
final class HttpCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);
    private static final int MOST_REDIRECTS = 5;
    private static final int TOO_MANY_REQUESTS = 429;

    private final CredentialBook credentials;

    HttpCalls(CredentialBook credentials) {
        this.credentials = credentials;
    }

    /** What a server says of a file without sending it. */
    record Head(long size, @Nullable Instant modified) {
        static final Head UNKNOWN = new Head(-1, null);
    }

    /** Empty where there is no such file. */
    Optional<Head> findHead(URI uri) throws IOException {
        HttpURLConnection answer;
        try {
            answer = call("HEAD", uri);
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
        if (answer.getResponseCode() != HttpURLConnection.HTTP_OK) {
            return Optional.of(Head.UNKNOWN);
        }
        var modified = answer.getLastModified();
        return Optional.of(
                new Head(answer.getContentLengthLong(), modified == 0 ? null : Instant.ofEpochMilli(modified)));
    }

    /** @throws FileNotFoundException where there is no such file */
    InputStream open(URI uri) throws IOException {
        return call("GET", uri).getInputStream();
    }

    /** The answer, with the address it came from: redirects lead there. */
    HttpURLConnection get(URI uri) throws IOException {
        return call("GET", uri);
    }

    private HttpURLConnection call(String method, URI asked) throws IOException {
        var uri = asked;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var answer = ask(method, uri);
            switch (answer.getResponseCode()) {
                case HttpURLConnection.HTTP_OK -> {
                    return answer;
                }
                case 301, 302, 303, 307, 308 -> uri = redirected(uri, answer.getHeaderField("Location"));
                case HttpURLConnection.HTTP_NOT_FOUND, HttpURLConnection.HTTP_GONE ->
                    throw new FileNotFoundException(uri.getPath());
                case HttpURLConnection.HTTP_UNAUTHORIZED, HttpURLConnection.HTTP_FORBIDDEN ->
                    throw new SourceException(
                            Failure.ENVIRONMENT, Message.of("inbox.refused", shown(uri), CredentialBook.FILE));
                case HttpURLConnection.HTTP_BAD_METHOD, HttpURLConnection.HTTP_NOT_IMPLEMENTED -> {
                    if (method.equals("HEAD")) {
                        return answer;
                    }
                    throw unexpected(uri, answer);
                }
                default -> throw unexpected(uri, answer);
            }
        }
        throw new SourceException(Failure.ENVIRONMENT, Message.of("inbox.redirect", shown(asked)));
    }

    private HttpURLConnection ask(String method, URI uri) throws IOException {
        var connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout((int) PATIENCE.toMillis());
        connection.setReadTimeout((int) LONGEST_SILENCE.toMillis());
        var known = credentials.of(uri);
        if (known.token() != null) {
            connection.setRequestProperty("Authorization", "Bearer " + known.token());
        } else if (known.user() != null && known.password() != null) {
            var pair = (known.user() + ":" + known.password()).getBytes(StandardCharsets.UTF_8);
            connection.setRequestProperty(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return connection;
    }

    /** To the same server, or to any that speaks HTTPS; never from HTTPS back to HTTP. */
    private static URI redirected(URI from, @Nullable String location) {
        try {
            var target = from.resolve(new URI(location == null ? "" : location));
            var sameServer = target.getHost() != null
                    && target.getHost().equalsIgnoreCase(from.getHost())
                    && target.getPort() == from.getPort()
                    && String.valueOf(target.getScheme()).equalsIgnoreCase(from.getScheme());
            if (sameServer || ("https".equalsIgnoreCase(target.getScheme()) && target.getHost() != null)) {
                return target;
            }
        } catch (URISyntaxException e) {
            // as a redirect to nowhere
        }
        throw new SourceException(Failure.ENVIRONMENT, Message.of("inbox.redirect", shown(from)));
    }

    private static IOException unexpected(URI uri, HttpURLConnection answer) throws IOException {
        var code = answer.getResponseCode();
        answer.disconnect();
        if (code >= 500 || code == HttpURLConnection.HTTP_CLIENT_TIMEOUT || code == TOO_MANY_REQUESTS) {
            return new IOException("HTTP " + code);
        }
        throw new SourceException(Failure.ENVIRONMENT, Message.of("inbox.answer", shown(uri), String.valueOf(code)));
    }

    private static String shown(URI uri) {
        return new InboxAddress(uri).shown();
    }
}
