package id.lumbung.engine.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;

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

    /**
     * Makes the parts one file, {@code target}, in place of any that is there: their row groups one behind the other, as they
     * are.
     */
    void joinInto(Path target) throws IOException {
        var parts = parts();
        if (parts.isEmpty()) {
            throw new IOException(target.getName() + ": no part was written");
        }
        files.delete(target, false);
        if (parts.size() > 1) {
            append(parts, target);
        } else if (!files.rename(parts.get(0).getPath(), target)) {
            throw new IOException(target.getName() + ": could not be moved into place");
        }
    }

    private void append(List<FileStatus> parts, Path target) throws IOException {
        var joined = new Path(folder, "_utuh" + ParquetFooter.ENDING);
        var first = ParquetFooter.read(parts.get(0), configuration).getFileMetaData();
        try (var writer = new ParquetFileWriter(
                HadoopOutputFile.fromPath(joined, configuration),
                first.getSchema(),
                ParquetFileWriter.Mode.CREATE,
                ParquetWriter.DEFAULT_BLOCK_SIZE,
                ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
                ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH,
                ParquetProperties.DEFAULT_STATISTICS_TRUNCATE_LENGTH,
                ParquetProperties.DEFAULT_PAGE_WRITE_CHECKSUM_ENABLED)) {
            writer.start();
            for (var part : parts) {
                writer.appendFile(HadoopInputFile.fromStatus(part, configuration));
            }
            writer.end(first.getKeyValueMetaData());
        }
        if (!files.rename(joined, target)) {
            throw new IOException(target.getName() + ": could not be moved into place");
        }
    }

    void remove() throws IOException {
        files.delete(folder, true);
    }

    private List<FileStatus> parts() throws IOException {
        var parts = new ArrayList<FileStatus>();
        for (var file : files.listStatus(folder)) {
            if (file.getPath().getName().endsWith(ParquetFooter.ENDING)) {
                parts.add(file);
            }
        }
        return parts;
    }
}
