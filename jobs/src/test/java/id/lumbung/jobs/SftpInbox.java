package id.lumbung.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A real SFTP server over a folder, with one user, and the number of files it was asked for. */
final class SftpInbox implements AutoCloseable {
    static final String USER = "lumbung";
    static final String PASSWORD = "sandi-sftp-yang-tak-boleh-bocor";

    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair ed25519;
    private final AtomicInteger opened = new AtomicInteger();

    SftpInbox(Path folder, PublicKey trusted) throws IOException, GeneralSecurityException {
        ed25519 = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
        // A server with keys of two kinds, as most are: the client must ask for the one it knows.
        server.setKeyPairProvider(
                KeyPairProvider.wrap(KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256), ed25519));
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.setPasswordAuthenticator((user, password, session) -> user.equals(USER) && password.equals(PASSWORD));
        server.setPublickeyAuthenticator(
                (user, key, session) -> user.equals(USER) && KeyUtils.compareKeys(key, trusted));
        var sftp = new SftpSubsystemFactory();
        sftp.addSftpEventListener(new SftpEventListener() {
            @Override
            public void open(ServerSession session, String remoteHandle, Handle localHandle) {
                if (localHandle instanceof FileHandle) {
                    opened.incrementAndGet();
                }
            }
        });
        server.setSubsystemFactories(List.of(sftp));
        server.start();
    }

    String address() {
        return "sftp://127.0.0.1:" + server.getPort() + "/";
    }

    /** Files asked for since the last time. */
    int opened() {
        return opened.getAndSet(0);
    }

    void writeKnownHosts(Path file) throws IOException {
        writeKnownHosts(file, ed25519.getPublic());
    }

    void writeKnownHosts(Path file, PublicKey key) throws IOException {
        Files.writeString(file, "[127.0.0.1]:%d %s\n".formatted(server.getPort(), PublicKeyEntry.toString(key)));
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
