package id.lumbung.feed.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What lets Lumbung in at one host. Prints masked. */
record Credentials(
        @Nullable String user,
        @Nullable String password,
        @Nullable Path key,
        @Nullable String passphrase,
        @Nullable String token) {

    static final Credentials NONE = new Credentials(null, null, null, null, null);

    @Override
    public String toString() {
        return "Credentials[masked]";
    }
}
