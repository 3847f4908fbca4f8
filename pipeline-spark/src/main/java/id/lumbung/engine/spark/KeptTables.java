package id.lumbung.engine.spark;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The tables that one engine keeps, each in an owner-only folder of its own that driver and executors reach.
 *
 * <p>A table kept again gets a new folder, so that its new rows may come from its old ones.
 */
final class KeptTables implements AutoCloseable {
    private final FileSystem files;
    private final Path root;
    private final Map<String, Path> folders = new HashMap<>();
    private int number;

    KeptTables(Path root, Configuration configuration) throws IOException {
        this.files = root.getFileSystem(configuration);
        this.root = root;
        files.mkdirs(root, FsPermission.createImmutable((short) 0700));
    }

    /** A folder that is not there yet, for what is to be kept under {@code table}. */
    synchronized Path next(String table) {
        number++;
        return new Path(root, table.toLowerCase(Locale.ROOT) + "-" + number);
    }

    /** Notes where a table lies from now on and removes what was kept under its name. */
    synchronized void put(String table, Path folder) throws IOException {
        var before = folders.put(table.toLowerCase(Locale.ROOT), folder);
        if (before != null) {
            files.delete(before, true);
        }
    }

    synchronized void remove(String table) throws IOException {
        var folder = folders.remove(table.toLowerCase(Locale.ROOT));
        if (folder != null) {
            files.delete(folder, true);
        }
    }

    /** Removes a folder that was never put in a table's place. */
    void discard(Path folder) throws IOException {
        files.delete(folder, true);
    }

    @Override
    public void close() throws IOException {
        files.delete(root, true);
    }
}
