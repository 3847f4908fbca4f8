package id.lumbung.engine.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.Footer;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.execution.datasources.parquet.ParquetToSparkSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;

/** The columns of a table of Parquet files, as the footer of its first file has them: read here, not by a job of its own. */
final class ParquetSchema {
    private final Configuration configuration;
    private final ParquetToSparkSchemaConverter converter;

    ParquetSchema(Configuration configuration, SQLConf settings) {
        this.configuration = configuration;
        this.converter = new ParquetToSparkSchemaConverter(settings);
    }

    /** Nothing where {@code address}, a file or a folder of files, has no file. */
    Optional<StructType> find(Path address) throws IOException {
        var file = Arrays.stream(address.getFileSystem(configuration).listStatus(address))
                .filter(found -> found.getPath().getName().endsWith(ParquetFooter.ENDING))
                .min(Comparator.comparing(FileStatus::getPath));
        return file.isEmpty() ? Optional.empty() : Optional.of(schema(file.get()));
    }

    private StructType schema(FileStatus file) throws IOException {
        return ParquetFileFormat.readSchemaFromFooter(
                new Footer(file.getPath(), ParquetFooter.read(file, configuration)), converter);
    }
}
