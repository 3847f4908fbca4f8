package id.lumbung.feed.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lumbung.LumbungException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialBookTest {
    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesEachHostItsOwnCredentialsOnly() throws IOException {
        write("""
                dukcapil.alamat = sftp://sftp.dukcapil.example:2222
                dukcapil.user = lumbung
                dukcapil.password = rahasia
                bps.alamat = https://data.bps.example
                bps.token = tanda
                """, "rw-------");

        var book = CredentialBook.read(NOTHING, file(), List.of());

        assertThat(book.of(URI.create("sftp://sftp.dukcapil.example:2222/inbox")))
                .isEqualTo(new Credentials("lumbung", "rahasia", null, null, null));
        assertThat(book.of(URI.create("https://DATA.bps.example:443/x")).token())
                .isEqualTo("tanda");
        for (var other :
                List.of("sftp://sftp.dukcapil.example/inbox", "http://data.bps.example/x", "https://bps.example/x")) {
            assertThat(book.of(URI.create(other))).isEqualTo(Credentials.NONE);
        }
        assertThat(book.toString() + book.of(URI.create("https://data.bps.example/")))
                .doesNotContain("rahasia", "tanda");
    }

    @Test
    void givesTheEnvironmentsCredentialsToTheOneHostOfTheInboxes() {
        var inboxes =
                List.of(InboxAddress.of("sftp://satu.example/a"), InboxAddress.of("sftp://satu.example:22/b"), local());

        var book = CredentialBook.read(Map.of("LUMBUNG_INBOX_PASSWORD", "rahasia"), file(), inboxes);

        assertThat(book.of(URI.create("sftp://satu.example/a")).password()).isEqualTo("rahasia");
        assertThat(book.of(URI.create("sftp://dua.example/a"))).isEqualTo(Credentials.NONE);
    }

    @Test
    void showsTheEnvironmentsCredentialsToNoSecondHost() {
        var inboxes = List.of(InboxAddress.of("sftp://satu.example/a"), InboxAddress.of("sftp://dua.example/b"));

        assertThatThrownBy(() -> CredentialBook.read(Map.of("LUMBUNG_INBOX_PASSWORD", "rahasia"), file(), inboxes))
                .isInstanceOf(LumbungException.class)
                .hasMessage("LUMBUNG_INBOX_\u2026: expected one host among the inboxes, found several. It must not be"
                        + " shown to the others: write the credentials of each host into " + file() + ".");
    }

    @Test
    void refusesAFileThatOthersMayRead() throws IOException {
        write("a.alamat = sftp://host", "rw-r-----");

        assertThatThrownBy(() -> CredentialBook.read(NOTHING, file(), List.of()))
                .isInstanceOf(LumbungException.class)
                .hasMessage(file() + ": expected a file that only its owner may read, found it open to others. Close it"
                        + " with chmod 600, and change what stood in it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rahasia",
                "a.sandi = rahasia",
                "a.password = rahasia",
                "a.alamat = rahasia",
                "a.alamat = sftp://h\nb.alamat = sftp://h:22"
            })
    void refusesALineWithoutMeaningAndDoesNotRepeatIt(String text) throws IOException {
        write(text, "rw-------");

        assertThatThrownBy(() -> CredentialBook.read(NOTHING, file(), List.of()))
                .isInstanceOf(LumbungException.class)
                .hasMessage(file() + ": expected lines <name>.alamat = sftp://host or https://host and"
                        + " <name>.<user, password, key, passphrase, token> = \u2026, found another line, or a host"
                        + " twice. Correct the file.");
    }

    private InboxAddress local() {
        return InboxAddress.of(folder);
    }

    private Path file() {
        return folder.resolve(CredentialBook.FILE);
    }

    private void write(String text, String rights) throws IOException {
        Files.writeString(file(), text);
        assumeTrue(Files.getFileStore(file()).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(rights));
    }
}
