package id.lumbung.feed.source;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.signature.Signature;
import org.jspecify.annotations.Nullable;

/** The keys one SFTP server is known by: no other key is accepted, and none is learnt. */
final class HostKeys implements ServerKeyVerifier {
    private static final String REVOKED = "revoked";

    private final List<KnownHostEntry> entries;
    private @Nullable String refused;

    private HostKeys(List<KnownHostEntry> entries) {
        this.entries = entries;
    }

    /** Reads what the files say about a host; one that is missing says nothing. */
    static HostKeys of(String host, int port, List<Path> files) throws IOException {
        var entries = new ArrayList<KnownHostEntry>();
        for (var file : files) {
            if (Files.isRegularFile(file)) {
                KnownHostEntry.readKnownHostEntries(file).stream()
                        .filter(entry -> entry.isHostMatch(host, port))
                        .forEach(entries::add);
            }
        }
        return new HostKeys(entries);
    }

    /** The fingerprint of the key the server showed, where it was refused. */
    @Nullable
    String refused() {
        return refused;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress remote, PublicKey key) {
        var trusted = false;
        for (var entry : entries) {
            if (isOf(entry, key)) {
                if (REVOKED.equals(entry.getMarker())) {
                    trusted = false;
                    break;
                }
                trusted |= entry.getMarker() == null || entry.getMarker().isEmpty();
            }
        }
        refused = trusted ? null : KeyUtils.getFingerPrint(key);
        return trusted;
    }

    private static boolean isOf(KnownHostEntry entry, PublicKey key) {
        try {
            var known = entry.getKeyEntry().resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.IGNORING);
            return known != null && KeyUtils.compareKeys(known, key);
        } catch (IOException | GeneralSecurityException e) {
            return false;
        }
    }

    /** The kinds of keys to ask the server for: first those it is known by, so that it shows one of them. */
    List<NamedFactory<Signature>> preferred(List<NamedFactory<Signature>> usual) {
        Set<String> known = entries.stream()
                .map(entry -> KeyUtils.getCanonicalKeyType(entry.getKeyEntry().getKeyType()))
                .collect(Collectors.toSet());
        return usual.stream()
                .filter(signature -> !signature.getName().contains("-cert-"))
                .sorted(Comparator.comparing(
                        signature -> !known.contains(KeyUtils.getCanonicalKeyType(signature.getName()))))
                .toList();
    }
}
