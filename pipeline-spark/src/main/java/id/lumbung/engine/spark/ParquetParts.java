package id.lumbung.engine.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files that executors wrote into one folder, each a part of a table. */
final class ParquetParts {
    private final Configuration configuration;
    private final FileSystem files;
    private final Path folder;

    ParquetParts(Path folder, Configuration configuration) throws IOException {
        this.configuration = configuration;
        this.files = folder.getFileSystem(configuration);
        this.folder = folder;
    }

    /** The number of rows, as the files' footers tell it. */
    long rows() throws IOException {
        var rows = 0L;
        for (var part : parts()) {
            rows += ParquetFooter.rows(part, configuration);
        }
        return rows;
    }

    /** Makes the only part the file {@code target}, in place of any that is there. */
    void moveOnlyPartTo(Path target) throws IOException {
        var parts = parts();
        if (parts.size() != 1) {
            throw new IOException("expected one part, found " + parts.size());
        }
        files.delete(target, false);
        if (!files.rename(parts.get(0).getPath(), target)) {
            throw new IOException(target.getName() + ": could not be moved into place");
        }
    }

    void remove() throws IOException {
        files.delete(folder, true);
    }

    private List<FileStatus> parts() throws IOException {
        var parts = new ArrayList<FileStatus>();
        for (var file : files.listStatus(folder)) {
            if (file.getPath().getName().endsWith(".parquet")) {
                parts.add(file);
            }
        }
        return parts;
    }
}
