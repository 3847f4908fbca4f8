package id.lumbung.database;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/** Files and folders that only their owner may open. On Windows the rights of the parent folder apply. */
public final class PrivateFiles {
    private PrivateFiles() {}

    /** Creates the folder with all missing parents; one that exists keeps its rights. */
    static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, onlyOwner(folder, "rwx------"));
    }

    /** Replaces the file as a whole, and returns once it is on the disk: passwords and secrets must survive a power cut. */
    static void write(Path file, String content) throws IOException {
        var beside = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID());
        try {
            try (var channel = FileChannel.open(beside, Set.of(CREATE_NEW, WRITE), onlyOwner(file, "rw-------"))) {
                var bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Opens a new text file in UTF-8; fails where one is there already. */
    public static Writer newText(Path file) throws IOException {
        var channel = Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), onlyOwner(file, "rw-------"));
        return Channels.newWriter(channel, StandardCharsets.UTF_8);
    }

    /** Deletes the folder and all below it; nothing happens where there is none. */
    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static FileAttribute<?>[] onlyOwner(Path path, String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
