package id.lumbung.feed.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What reaching a source takes.
 *
 * @param knownHosts files in OpenSSH's format with the keys of SFTP servers; those that are missing count as empty
 * @param hadoopConfiguration folder of {@code core-site.xml} and {@code hdfs-site.xml}
 * @param pause before a failed attempt is made again; three times as long before the next
 */
public record SourceAccess(
        CredentialBook credentials, List<Path> knownHosts, Optional<Path> hadoopConfiguration, Duration pause) {
    public SourceAccess {
        knownHosts = List.copyOf(knownHosts);
    }
}
