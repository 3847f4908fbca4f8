package id.lumbung.feed.source;

import id.lumbung.Failure;
import id.lumbung.language.Message;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.security.AccessControlException;
import org.jspecify.annotations.Nullable;

/** A folder of any file system Hadoop knows: this machine's, {@code hdfs:}, an object store. */
final class HadoopSource implements Source {
    private final InboxAddress address;
    private final Path root;
    private final Configuration configuration;
    private @Nullable FileSystem files;

    HadoopSource(InboxAddress address, Optional<java.nio.file.Path> settings) {
        this.address = address;
        this.root = new Path(address.uri());
        this.configuration = configuration(settings);
    }

    /** Hadoop would try an address that does not answer for a quarter of an hour; its own settings go before ours. */
    private static Configuration configuration(Optional<java.nio.file.Path> settings) {
        var patience = new Configuration(false);
        patience.set("ipc.client.connect.max.retries", "1");
        patience.set("ipc.client.connect.max.retries.on.timeouts", "1");
        patience.set("ipc.client.connect.timeout", "20000");
        patience.set("dfs.client.retry.max.attempts", "1");
        var configuration = new Configuration();
        configuration.addResource(patience);
        settings.ifPresent(folder -> {
            for (var name : List.of("core-site.xml", "hdfs-site.xml")) {
                configuration.addResource(new Path(folder.resolve(name).toUri()));
            }
        });
        return configuration;
    }

    @Override
    public Optional<List<Entry>> findEntries(String folder) throws IOException {
        try {
            var full = path(folder);
            var open = files();
            if (!open.getFileStatus(full).isDirectory()) {
                return Optional.empty();
            }
            var entries = new ArrayList<Entry>();
            for (var status : open.listStatus(full)) {
                entries.add(entry(status));
            }
            return Optional.of(entries);
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (AccessControlException | AccessDeniedException e) {
            throw SourceException.noRight(shown(folder));
        }
    }

    private static Entry entry(FileStatus status) {
        var name = status.getPath().getName();
        return status.isDirectory()
                ? Entry.folder(name)
                : Entry.file(name, status.getLen(), Instant.ofEpochMilli(status.getModificationTime()));
    }

    @Override
    public InputStream open(String path) throws IOException {
        try {
            return files().open(path(path));
        } catch (FileNotFoundException e) {
            // So this machine's file system also says that a file may not be read.
            if (files().exists(path(path))) {
                throw SourceException.noRight(shown(path));
            }
            throw e;
        } catch (AccessControlException | AccessDeniedException e) {
            throw SourceException.noRight(shown(path));
        }
    }

    private String shown(String path) {
        return path.isEmpty() ? address.shown() : address.shown() + "/" + path;
    }

    private Path path(String relative) {
        return relative.isEmpty() ? root : new Path(root, relative);
    }

    private FileSystem files() throws IOException {
        var open = files;
        if (open == null) {
            try {
                open = FileSystem.newInstance(root.toUri(), configuration);
            } catch (UnsupportedFileSystemException e) {
                throw unknownScheme();
            } catch (RuntimeException e) { // So Hadoop tells of a host without a name, and of a part that is not there.
                if (e.getCause() instanceof UnknownHostException unknown) {
                    throw unknown;
                }
                throw e.getCause() instanceof ClassNotFoundException ? unknownScheme() : e;
            }
            // Without Hadoop's checksum files: the agencies write none.
            open = open instanceof LocalFileSystem local ? local.getRawFileSystem() : open;
            files = open;
        }
        return open;
    }

    private SourceException unknownScheme() {
        return new SourceException(
                Failure.USAGE,
                Message.of(
                        "inbox.scheme",
                        address.shown(),
                        String.valueOf(root.toUri().getScheme())));
    }

    @Override
    public void close() throws IOException {
        if (files != null) {
            files.close();
        }
    }
}
