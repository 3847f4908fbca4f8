package id.lumbung.engine.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** What a Parquet file says of itself at its end. */
final class ParquetFooter {
    static final String ENDING = ".parquet";

    private ParquetFooter() {}

    /** By settings that are read already: without them each file would have Hadoop's own read from its jar again. */
    static ParquetMetadata read(FileStatus file, Configuration configuration) throws IOException {
        var options = HadoopReadOptions.builder(configuration).build();
        try (var reader = ParquetFileReader.open(HadoopInputFile.fromStatus(file, configuration), options)) {
            return reader.getFooter();
        }
    }

    static long rows(FileStatus file, Configuration configuration) throws IOException {
        return read(file, configuration).getBlocks().stream()
                .mapToLong(block -> block.getRowCount())
                .sum();
    }
}
