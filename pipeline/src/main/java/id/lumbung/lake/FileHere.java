package id.lumbung.lake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the lake where this machine's own programmes find it: itself, or a copy that goes when it is closed. */
public final class FileHere implements Closeable {
    private final Path path;
    private final boolean copy;

    FileHere(Path path, boolean copy) {
        this.path = path;
        this.copy = copy;
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (copy) {
            Files.deleteIfExists(path);
        }
    }
}
