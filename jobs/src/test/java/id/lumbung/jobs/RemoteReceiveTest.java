package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.LumbungException;
import id.lumbung.feed.BilaGagal;
import id.lumbung.feed.ContentHash;
import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.source.InboxAddress;
import id.lumbung.feed.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nights with a real SFTP server and a real web server: who is let in, what is fetched, what is believed. */
class RemoteReceiveTest {
    private static final String ONE = "id_keluarga,peringkat\nK1,1\n";
    private static final String TWO = "id_keluarga,peringkat\nK1,2\nK2,2\n";
    private static final String PASSPHRASE = "frasa-yang-tak-boleh-bocor";
    private static final Map<String, String> SFTP_PASSWORD =
            Map.of("LUMBUNG_INBOX_USER", SftpInbox.USER, "LUMBUNG_INBOX_PASSWORD", SftpInbox.PASSWORD);
    private static final Map<String, String> WEB_PASSWORD =
            Map.of("LUMBUNG_INBOX_USER", WebInbox.USER, "LUMBUNG_INBOX_PASSWORD", WebInbox.PASSWORD);

    @TempDir
    private Path folder = Path.of("");

    private final Contract contract = Receiving.contract("fkp", true, BilaGagal.HENTI);
    private final KeyPair key = generated();
    private SftpInbox sftp;
    private WebInbox web;
    private LogLines log;

    @BeforeEach
    void startsServers() throws IOException, GeneralSecurityException {
        log = new LogLines();
        Files.createDirectories(folder.resolve("inbox"));
        sftp = new SftpInbox(folder.resolve("inbox"), key.getPublic());
        web = new WebInbox(folder.resolve("inbox"));
        sftp.writeKnownHosts(folder.resolve("known_hosts"));
    }

    @AfterEach
    void leaksNoCredential() throws IOException {
        sftp.close();
        web.close();
        log.close();
        assertThat(log.text()).doesNotContain(SftpInbox.PASSWORD, WebInbox.PASSWORD, PASSPHRASE, "token-rahasia");
    }

    @Test
    void fetchesFromAnSftpServerOnce() throws IOException {
        deliver("2026-11-01/kec. Lubuk Pinang.csv", ONE);

        assertThat(receive(sftp.address(), SFTP_PASSWORD).counting())
                .isEqualTo(Map.of("2026-11-01/kec. Lubuk Pinang.csv", ONE));
        assertThat(sftp.opened()).isOne();
        assertThat(receive(sftp.address(), SFTP_PASSWORD).counting()).hasSize(1);
        assertThat(sftp.opened()).isZero();
    }

    @Test
    void fetchesFromAWebServerOnce() throws IOException {
        deliver("2026-11-01/kec. Lubuk Pinang+50%.csv", ONE);

        assertThat(receive(web.address(), WEB_PASSWORD).counting())
                .isEqualTo(Map.of("2026-11-01/kec. Lubuk Pinang+50%.csv", ONE));
        assertThat(web.opened()).isOne();
        assertThat(receive(web.address(), WEB_PASSWORD).counting()).hasSize(1);
        assertThat(web.opened()).isZero();
    }

    @Test
    void fetchesAChangedDeliveryAnewFromBoth() throws IOException {
        for (var address : new String[] {sftp.address(), web.address()}) {
            deliver("2026-11-01/a.csv", ONE);
            receive(address, passwordFor(address));
            deliver("2026-11-01/a.csv", TWO);

            assertThat(receive(address, passwordFor(address)).counting()).isEqualTo(Map.of("2026-11-01/a.csv", TWO));
        }
    }

    @Test
    void logsInWithAPrivateKeyUnderAPassphrase() throws IOException, GeneralSecurityException {
        deliver("2026-11-01/a.csv", ONE);
        writeCredentials("""
                dinas.alamat = %s
                dinas.user = lumbung
                dinas.key = %s
                dinas.passphrase = %s
                """.formatted(sftp.address(), writeKey(), PASSPHRASE));

        assertThat(receive(sftp.address(), Map.of()).counting()).hasSize(1);
    }

    @Test
    void saysThatAPrivateKeyCannotBeUsed() throws IOException, GeneralSecurityException {
        var file = writeKey();
        writeCredentials("""
                dinas.alamat = %s
                dinas.user = lumbung
                dinas.key = %s
                dinas.passphrase = bukan ini
                """.formatted(sftp.address(), file));

        refuses(
                sftp.address(),
                Map.of(),
                2,
                file + ": this private key cannot be used. Check file, rights and passphrase, named in"
                        + " kredensial.properties or in the environment.");
    }

    @Test
    void saysThatTheSftpServerRefusesAPassword() {
        var wrong = Map.of("LUMBUNG_INBOX_USER", "lumbung", "LUMBUNG_INBOX_PASSWORD", SftpInbox.PASSWORD + "x");

        refuses(
                sftp.address(),
                wrong,
                5,
                sftp.address() + ": refused, by credentials or by rights. Check user and"
                        + " password, key or token in kredensial.properties or in the environment, and that the folder may"
                        + " be listed.");
    }

    @Test
    void saysThatTheWebServerRefusesAToken() {
        refuses(
                web.address(),
                Map.of("LUMBUNG_INBOX_TOKEN", "token-rahasia"),
                5,
                web.address()
                        + ": refused, by credentials or by rights. Check user and password, key or token in"
                        + " kredensial.properties or in the environment, and that the folder may be listed.");
    }

    @Test
    void refusesAServerWhoseKeyIsNotKnownAndLearnsNone() throws IOException {
        Files.writeString(folder.resolve("known_hosts"), "");

        assertThatThrownBy(() -> receive(sftp.address(), SFTP_PASSWORD))
                .isInstanceOf(SourceException.class)
                .hasMessageMatching(
                        "\\Qsftp://127.0.0.1:\\E[0-9]+/: the server showed a key that is not known, SHA256:\\S+\\. Ask"
                                + " the agency for the fingerprint of its key; only if it is the same: ssh-keyscan -p"
                                + " [0-9]+ 127\\.0\\.0\\.1 >> .*known_hosts");
        assertThat(folder.resolve("known_hosts")).isEmptyFile();
    }

    @Test
    void refusesAServerWhoseKeyHasChanged() throws IOException {
        sftp.writeKnownHosts(folder.resolve("known_hosts"), key.getPublic());

        assertThatThrownBy(() -> receive(sftp.address(), SFTP_PASSWORD))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("the server showed a key that is not known, SHA256:");
    }

    @Test
    void servesWhatWasReceivedWhileTheServerIsAway() throws IOException {
        deliver("2026-11-01/a.csv", ONE);
        var address = sftp.address();
        receive(address, SFTP_PASSWORD);
        sftp.close();

        var night = receive(address, SFTP_PASSWORD);

        assertThat(night.counting()).hasSize(1);
        assertThat(night.sources()).hasSize(1);
        assertThat(night.warnings())
                .singleElement()
                .asString()
                .startsWith(address + ": tidak dapat dihubungi (")
                .endsWith(" Kiriman yang sudah diterima tetap dipakai; yang baru mungkin belum ada.");
    }

    @Test
    void stopsWhileTheServerIsAwayAndNothingWasReceived() throws IOException {
        sftp.close();

        assertThatThrownBy(() -> receive(sftp.address(), SFTP_PASSWORD))
                .isInstanceOf(SourceException.class)
                .satisfies(thrown -> assertThat(
                                ((LumbungException) thrown).failure().exitCode())
                        .isEqualTo(5))
                .hasMessageStartingWith(sftp.address() + ": cannot be reached (");
    }

    @Test
    void fetchesAFileAgainThatWasCutOff() throws IOException {
        deliver("2026-11-01/a.csv", TWO);
        web.breakOff(2);

        assertThat(receive(web.address(), WEB_PASSWORD).counting()).isEqualTo(Map.of("2026-11-01/a.csv", TWO));
        assertThat(web.opened()).isEqualTo(3);
    }

    @Test
    void keepsNothingOfAFileThatIsCutOffAgainAndAgain() throws IOException {
        deliver("2026-11-01/a.csv", TWO);
        web.breakOff(100);

        assertThatThrownBy(() -> receive(web.address(), WEB_PASSWORD)).isInstanceOf(LumbungException.class);
        assertThat(Receiving.kept(folder.resolve("rumah"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2F..%2Fa.csv", "%2Fetc%2Fpasswd.csv", "..%5Ca.csv", "a%09b.csv", "a%0Ab.csv"})
    void refusesNamesThatLeadElsewhere(String link) throws IOException {
        deliver("2026-11-01/a.csv", ONE);
        web.show("/fkp/2026-11-01/", "<a href=\"%s\">x</a>".formatted(link));

        assertThatThrownBy(() -> receive(web.address(), WEB_PASSWORD))
                .isInstanceOf(LumbungException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("\t", "\n"));
        assertThat(Receiving.kept(folder.resolve("rumah"))).isEmpty();
    }

    @Test
    void followsNoRedirectToAnotherServerWithoutHttps() throws IOException {
        deliver("2026-11-01/a.csv", ONE);
        web.redirect("/fkp/2026-11-01/a.csv", "http://localhost:9/token-rahasia");

        refuses(
                web.address(),
                WEB_PASSWORD,
                5,
                web.address() + "fkp/2026-11-01/a.csv: leads on to another server"
                        + " without HTTPS, or round in circles. Ask the agency for the right address.");
    }

    @Test
    void readsAManifestOfUrls() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("inbox/berkas")).resolve("x1.csv"), ONE);
        var manifest = """
                # kiriman FKP
                fkp/2026-11-01/kec%%20A.csv berkas/x1.csv %d %s
                fkp/2026-11-01/b.csv %sberkas/x1.csv
                """.formatted(ONE.length(), sha256(ONE), web.address());
        Files.writeString(folder.resolve("inbox/daftar.txt"), manifest);
        var address = web.address() + "daftar.txt";

        assertThat(receive(address, WEB_PASSWORD).counting())
                .isEqualTo(Map.of("2026-11-01/kec A.csv", ONE, "2026-11-01/b.csv", ONE));
        assertThat(web.opened()).isPositive();

        Files.writeString(folder.resolve("inbox/daftar.txt"), manifest.replace(sha256(ONE), sha256(TWO)));

        assertThatThrownBy(() -> receive(address, WEB_PASSWORD))
                .isInstanceOf(DeliveryException.class)
                .hasMessageStartingWith("fkp/2026-11-01/kec A.csv: expected the content that its checksum says");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fkp/2026-11-01/a.csv file:///etc/passwd",
                "fkp/2026-11-01/a.csv",
                "fkp/a.csv berkas/x1.csv",
                "fkp/2026-11-01/a.csv berkas/x1.csv 12 nonsense"
            })
    void refusesAManifestLineThatIsNone(String line) throws IOException {
        Files.writeString(folder.resolve("inbox/daftar.txt"), "\n" + line + "\n");

        refuses(
                web.address() + "daftar.txt",
                WEB_PASSWORD,
                3,
                web.address() + "daftar.txt, line 2: expected"
                        + " <feed>/<date>/<file> <URL> [<size>] [<sha256>], each file once, found another. Correct the"
                        + " manifest.");
    }

    private void refuses(String address, Map<String, String> environment, int exitCode, String message) {
        assertThatThrownBy(() -> receive(address, environment))
                .isInstanceOf(LumbungException.class)
                .hasMessage(message)
                .satisfies(thrown -> assertThat(
                                ((LumbungException) thrown).failure().exitCode())
                        .isEqualTo(exitCode));
    }

    private Receiving receive(String address, Map<String, String> environment) throws IOException {
        var inboxes = TestInboxes.at(InboxAddress.of(address), environment, folder.resolve("known_hosts"));
        return Receiving.of(folder.resolve("rumah"), inboxes, contract);
    }

    private Map<String, String> passwordFor(String address) {
        return address.startsWith("sftp") ? SFTP_PASSWORD : WEB_PASSWORD;
    }

    private void deliver(String path, String text) throws IOException {
        var file = folder.resolve("inbox/fkp").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-09T03:00:00Z")));
    }

    private void writeCredentials(String text) throws IOException {
        var file = folder.resolve("kredensial.properties");
        Files.writeString(file, text);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Path writeKey() throws IOException, GeneralSecurityException {
        var file = folder.resolve("id_ed25519");
        var encryption = new OpenSSHKeyEncryptionContext();
        encryption.setPassword(PASSPHRASE);
        encryption.setCipherType("256");
        try (var output = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "uji", encryption, output);
        }
        return file;
    }

    private static KeyPair generated() {
        try {
            return KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(ContentHash.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
