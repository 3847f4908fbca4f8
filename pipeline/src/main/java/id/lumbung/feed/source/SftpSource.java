package id.lumbung.feed.source;

import id.lumbung.Failure;
import id.lumbung.language.Message;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attribute;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;

/** A folder of an SFTP server whose key is known. A path that begins with {@code /~/} lies in the user's own folder. */
final class SftpSource implements Source {
    private static final int USUAL_PORT = 22;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final URI uri;
    private final String root;
    private final Credentials credentials;
    private final List<Path> knownHosts;
    private @Nullable SshClient ssh;
    private @Nullable SftpClient sftp;

    SftpSource(URI uri, Credentials credentials, List<Path> knownHosts) {
        this.uri = uri;
        this.credentials = credentials;
        this.knownHosts = knownHosts;
        var path = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("/+$", "");
        this.root = path.equals("/~") ? "." : path.startsWith("/~/") ? path.substring("/~/".length()) : path;
    }

    @Override
    public Optional<List<Entry>> findEntries(String folder) throws IOException {
        try {
            var full = path(folder);
            var open = sftp();
            var entries = new ArrayList<Entry>();
            // Its iterators would wrap what breaks into an unchecked exception.
            try (var handle = open.openDir(full)) {
                for (var block = open.readDir(handle); block != null; block = open.readDir(handle)) {
                    for (var found : block) {
                        add(entries, open, full, found);
                    }
                }
            }
            return Optional.of(entries);
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE
                    || e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH) {
                return Optional.empty();
            }
            throw told(e);
        } catch (IOException e) {
            hangUp();
            throw e;
        }
    }

    private static void add(List<Entry> entries, SftpClient open, String folder, DirEntry found) throws IOException {
        var name = found.getFilename();
        if (!name.equals(".") && !name.equals("..")) {
            var attributes = found.getAttributes();
            entries.add(entry(
                    name, attributes.isSymbolicLink() ? linked(open, folder + "/" + name, attributes) : attributes));
        }
    }

    private static Attributes linked(SftpClient open, String path, Attributes link) throws IOException {
        try {
            return open.stat(path);
        } catch (SftpException e) { // leads nowhere
            return link;
        }
    }

    private static Entry entry(String name, Attributes attributes) {
        if (attributes.isDirectory()) {
            return Entry.folder(name);
        }
        var flags = attributes.getFlags();
        return Entry.file(
                name,
                flags.contains(Attribute.Size) ? attributes.getSize() : -1,
                flags.contains(Attribute.ModifyTime)
                        ? attributes.getModifyTime().toInstant()
                        : null);
    }

    @Override
    public InputStream open(String path) throws IOException {
        try {
            return sftp().read(path(path));
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                throw new FileNotFoundException(path);
            }
            throw told(e);
        } catch (IOException e) {
            hangUp();
            throw e;
        }
    }

    private IOException told(SftpException e) throws IOException {
        if (e.getStatus() == SftpConstants.SSH_FX_PERMISSION_DENIED) {
            throw SourceException.noRight(shown());
        }
        hangUp();
        return e;
    }

    private String path(String relative) {
        return relative.isEmpty() ? (root.isEmpty() ? "/" : root) : root + "/" + relative;
    }

    private String shown() {
        return new InboxAddress(uri).shown();
    }

    private SftpClient sftp() throws IOException {
        var open = sftp;
        if (open == null || !open.isOpen()) {
            hangUp();
            open = connect();
            sftp = open;
        }
        return open;
    }

    private SftpClient connect() throws IOException {
        var port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        var keys = HostKeys.of(uri.getHost(), port, knownHosts);
        var client = client(keys);
        ssh = client;
        var session =
                client.connect(user(), uri.getHost(), port).verify(PATIENCE).getSession();
        addIdentities(session);
        try {
            session.auth().verify(PATIENCE);
        } catch (SshException e) {
            throw refused(e, keys, port);
        }
        return SftpClientFactory.instance().createSftpClient(session);
    }

    /** Nothing is taken from the user's own SSH settings, agent or keys: what counts stands in Lumbung's. */
    private static SshClient client(HostKeys keys) {
        var client = SshClient.setUpDefaultClient();
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setServerKeyVerifier(keys);
        client.setSignatureFactories(keys.preferred(client.getSignatureFactories()));
        CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, PATIENCE);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, LONGEST_SILENCE);
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(client, LONGEST_SILENCE.plus(PATIENCE));
        client.start();
        return client;
    }

    private String user() {
        var typed = uri.getUserInfo();
        var known = credentials.user();
        if (typed == null && known == null) {
            throw new SourceException(Failure.USAGE, Message.of("inbox.user", shown(), CredentialBook.FILE));
        }
        return known == null || typed != null ? String.valueOf(typed) : known;
    }

    private void addIdentities(ClientSession session) throws IOException {
        var key = credentials.key();
        if (key != null) {
            var passphrase = credentials.passphrase();
            var provider = passphrase == null ? FilePasswordProvider.EMPTY : FilePasswordProvider.of(passphrase);
            try (var input = Files.newInputStream(key)) {
                var pairs = SecurityUtils.loadKeyPairIdentities(session, new PathResource(key), input, provider);
                if (pairs == null) {
                    throw unusable(key);
                }
                pairs.forEach(session::addPublicKeyIdentity);
            } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
                throw unusable(key);
            }
        }
        if (credentials.password() != null) {
            session.addPasswordIdentity(credentials.password());
        }
    }

    private static SourceException unusable(Path key) {
        return new SourceException(Failure.USAGE, Message.of("inbox.key", key, CredentialBook.FILE));
    }

    private IOException refused(SshException e, HostKeys keys, int port) {
        var fingerprint = keys.refused();
        if (fingerprint != null) {
            throw new SourceException(
                    Failure.ENVIRONMENT,
                    Message.of(
                            "inbox.host.key",
                            shown(),
                            fingerprint,
                            knownHosts.isEmpty() ? "known_hosts" : knownHosts.get(0),
                            String.valueOf(port),
                            uri.getHost()));
        }
        if (e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE) {
            throw new SourceException(Failure.ENVIRONMENT, Message.of("inbox.refused", shown(), CredentialBook.FILE));
        }
        return e;
    }

    private void hangUp() throws IOException {
        var open = ssh;
        ssh = null;
        sftp = null;
        if (open != null) {
            open.stop();
            open.close();
        }
    }

    @Override
    public void close() throws IOException {
        hangUp();
    }
}
