package id.lumbung.lake;

import id.lumbung.clean.CleanColumn;
import id.lumbung.clean.CleanType;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Writes rows into one new Parquet file. */
public final class TableWriter implements Closeable {
    private static final long ROW_GROUP_BYTES = 32L << 20;
    private static final int PAGE_BYTES = 256 << 10;

    private final ParquetWriter<Row> parquet;

    TableWriter(Path file, Configuration configuration, List<CleanColumn> columns) throws IOException {
        this.parquet = new Builder(HadoopOutputFile.fromPath(file, configuration), columns)
                .withConf(configuration)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withPageSize(PAGE_BYTES)
                .withWriteMode(ParquetFileWriter.Mode.CREATE)
                .build();
    }

    /** Writes one row; it may be reused afterwards. */
    public void write(Row row) throws IOException {
        parquet.write(row);
    }

    @Override
    public void close() throws IOException {
        parquet.close();
    }

    private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
        private final List<CleanColumn> columns;

        Builder(OutputFile file, List<CleanColumn> columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract in the super class, so it must stand here
        protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
            return new RowWriteSupport(columns);
        }

        @Override
        protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriteSupport(columns);
        }
    }

    private static final class RowWriteSupport extends WriteSupport<Row> {
        private final String[] names;
        private final CleanType[] types;
        private final MessageType schema;
        private @Nullable RecordConsumer consumer;

        RowWriteSupport(List<CleanColumn> columns) {
            this.names = columns.stream().map(CleanColumn::name).toArray(String[]::new);
            this.types = columns.stream().map(CleanColumn::type).toArray(CleanType[]::new);
            this.schema = ParquetTypes.schema(columns);
        }

        @Override
        @SuppressWarnings("deprecation") // abstract in the super class, so it must stand here
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            this.consumer = recordConsumer;
        }

        @Override
        public void write(Row row) {
            var target = consumer;
            if (target == null) {
                throw new IllegalStateException("write before prepareForWrite");
            }
            target.startMessage();
            for (int column = 0; column < types.length; column++) {
                if (!row.isNull(column)) {
                    target.startField(names[column], column);
                    add(target, types[column], row, column);
                    target.endField(names[column], column);
                }
            }
            target.endMessage();
        }

        private static void add(RecordConsumer target, CleanType type, Row row, int column) {
            switch (type) {
                case TEXT -> target.addBinary(Binary.fromString(row.text(column)));
                case INT, DATE -> target.addInteger((int) row.number(column));
                case BIGINT -> target.addLong(row.number(column));
                case BOOLEAN -> target.addBoolean(row.number(column) != 0);
                case DECIMAL -> target.addBinary(ParquetTypes.decimal(row.decimal(column)));
            }
        }
    }
}
