package id.lumbung.lake;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Writes rows, one value a column, into one Parquet file. */
public final class TableWriter implements Closeable {
    private static final long ROW_GROUP_BYTES = 32L << 20;
    private static final int PAGE_BYTES = 256 << 10;

    private final ParquetWriter<@Nullable Object[]> parquet;

    /**
     * Opens {@code file}, which must not exist yet.
     *
     * @throws IOException when the file system refuses
     */
    public TableWriter(Path file, Configuration configuration, List<TableColumn> columns) throws IOException {
        this.parquet = new Builder(HadoopOutputFile.fromPath(file, configuration), columns)
                .withConf(configuration)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withPageSize(PAGE_BYTES)
                .withWriteMode(ParquetFileWriter.Mode.CREATE)
                .build();
    }

    /** Writes one row; {@code values} follow the columns, null for an empty cell. */
    public void write(@Nullable Object[] values) throws IOException {
        parquet.write(values);
    }

    @Override
    public void close() throws IOException {
        parquet.close();
    }

    private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {
        private final List<TableColumn> columns;

        Builder(OutputFile file, List<TableColumn> columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract in the super class, so it must stand here
        protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration configuration) {
            return new RowWriteSupport(columns);
        }

        @Override
        protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriteSupport(columns);
        }
    }

    private static final class RowWriteSupport extends WriteSupport<@Nullable Object[]> {
        private final String[] names;
        private final ColumnType[] types;
        private final MessageType schema;
        private @Nullable RecordConsumer consumer;

        RowWriteSupport(List<TableColumn> columns) {
            this.names = columns.stream().map(TableColumn::name).toArray(String[]::new);
            this.types = columns.stream().map(TableColumn::type).toArray(ColumnType[]::new);
            this.schema = new MessageType(
                    "table",
                    columns.stream()
                            .map(column -> (Type) column.type().parquet(column.name()))
                            .toList());
        }

        @Override
        @SuppressWarnings("deprecation") // abstract in the super class, so it must stand here
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema, java.util.Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(schema, java.util.Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            this.consumer = recordConsumer;
        }

        @Override
        public void write(@Nullable Object[] values) {
            var target = consumer;
            if (target == null) {
                throw new IllegalStateException("write before prepareForWrite");
            }
            target.startMessage();
            for (int column = 0; column < types.length; column++) {
                var value = values[column];
                if (value != null) {
                    target.startField(names[column], column);
                    add(target, types[column], value);
                    target.endField(names[column], column);
                }
            }
            target.endMessage();
        }

        private static void add(RecordConsumer target, ColumnType type, Object value) {
            switch (type) {
                case TEXT -> target.addBinary(Binary.fromString((String) value));
                case INT -> target.addInteger((Integer) value);
                case LONG -> target.addLong((Long) value);
                case BOOLEAN -> target.addBoolean((Boolean) value);
                case DATE -> target.addInteger((int) ((LocalDate) value).toEpochDay());
                case DECIMAL -> target.addBinary(decimal((BigDecimal) value));
            }
        }

        private static Binary decimal(BigDecimal value) {
            byte[] unscaled = value.setScale(ColumnType.SCALE, RoundingMode.HALF_UP)
                    .unscaledValue()
                    .toByteArray();
            byte[] padded = new byte[ColumnType.DECIMAL_BYTES];
            Arrays.fill(padded, (byte) (unscaled[0] < 0 ? -1 : 0));
            System.arraycopy(unscaled, 0, padded, padded.length - unscaled.length, unscaled.length);
            return Binary.fromConstantByteArray(padded);
        }
    }
}
