package id.lumbung.feed.parquet;

import id.lumbung.LumbungException;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.Rule;
import id.lumbung.language.Message;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.crypto.ParquetCryptoRuntimeException;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** The rows of a Parquet file in their order, as text; one row group is in memory at a time. */
final class ParquetRows implements Closeable {

    private static final long MOST_GROUP_BYTES = 1L << 29;

    private interface Reading<T> {
        T read() throws IOException;
    }

    private final String where;
    private final ReadingLimits limits;
    private final ParquetFileReader reader;
    private final MessageType schema;
    private @Nullable MessageColumnIO columns;
    private @Nullable RowMaterializer materializer;
    private @Nullable RecordReader<@Nullable String[]> group;
    private @Nullable String @Nullable [] row;
    private long left;

    private ParquetRows(Path file, String where, ReadingLimits limits) throws IOException {
        this.where = where;
        this.limits = limits;
        this.reader = ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration())
                        .usePageChecksumVerification()
                        .build());
        this.schema = reader.getFooter().getFileMetaData().getSchema();
    }

    /** @throws DeliveryException when the file is damaged, encrypted or too large */
    static ParquetRows open(Path file, String where, ReadingLimits limits) {
        return checked(where, () -> {
            limits.requireSize(file, where);
            ParquetFooter.check(file, where);
            ParquetRows rows = new ParquetRows(file, where, limits);
            try {
                rows.checkSizes();
                return rows;
            } catch (RuntimeException e) {
                rows.close();
                throw e;
            }
        });
    }

    private void checkSizes() {
        int fields = schema.getFieldCount();
        if (fields > limits.columns()) {
            throw new DeliveryException(Message.of("delivery.limit.columns", where, fields, limits.columns()));
        }
        long rows = 0;
        long bytes = 0;
        for (BlockMetaData block : reader.getFooter().getBlocks()) {
            rows += block.getRowCount();
            long blockBytes = 0;
            for (ColumnChunkMetaData chunk : block.getColumns()) {
                blockBytes += Math.max(chunk.getTotalSize(), chunk.getTotalUncompressedSize());
            }
            bytes += blockBytes;
            if (block.getRowCount() < 0 || rows > limits.rows()) {
                throw new DeliveryException(Message.of("delivery.limit.rows", where, limits.rows()));
            }
            if (blockBytes > MOST_GROUP_BYTES || bytes > limits.expandedBytes()) {
                throw tooLarge();
            }
        }
    }

    MessageType schema() {
        return schema;
    }

    /**
     * Gets ready to read some of the columns.
     *
     * @param wanted by position in the schema
     * @param rules one for each column of the schema
     */
    void start(IntPredicate wanted, List<Rule> rules) {
        List<Type> types = new ArrayList<>();
        List<Rule> wantedRules = new ArrayList<>();
        for (int field = 0; field < schema.getFieldCount(); field++) {
            if (wanted.test(field)) {
                types.add(schema.getType(field));
                wantedRules.add(rules.get(field));
            }
        }
        MessageType requested = new MessageType(schema.getName(), types);
        checked(where, () -> {
            reader.setRequestedSchema(requested);
            columns = new ColumnIOFactory(reader.getFooter().getFileMetaData().getCreatedBy())
                    .getColumnIO(requested, schema);
            materializer = new RowMaterializer(requested, wantedRules, where, limits);
            return true;
        });
    }

    /** The next row's cells, those of the columns wanted; null after the last. */
    @Nullable
    String @Nullable [] next() {
        return checked(where, this::advance) ? row : null;
    }

    private boolean advance() throws IOException {
        while (left == 0) {
            PageReadStore pages = columns == null ? null : reader.readNextRowGroup();
            if (pages == null || columns == null || materializer == null) {
                return false;
            }
            left = pages.getRowCount();
            group = columns.getRecordReader(pages, materializer);
        }
        row = group == null ? null : group.read();
        if (row == null) {
            throw new IOException("a row is missing");
        }
        left--;
        return true;
    }

    /** Leaves the rest unread. */
    void finish() {
        left = 0;
        columns = null;
    }

    /** Whatever the library throws at a damaged file says so, without the library's words: they may quote a cell. */
    private static <T> T checked(String where, Reading<T> reading) {
        try {
            return reading.read();
        } catch (LumbungException e) {
            throw e;
        } catch (ParquetCryptoRuntimeException e) {
            throw encrypted(where);
        } catch (IOException | RuntimeException e) {
            throw new DeliveryException(Message.of("delivery.file.damaged", where));
        } catch (OutOfMemoryError e) {
            throw new DeliveryException(Message.of("delivery.limit.group", where, MOST_GROUP_BYTES >> 20));
        }
    }

    static DeliveryException encrypted(String where) {
        return new DeliveryException(
                Message.of("delivery.format.other", where, Message.of("delivery.format.encrypted")));
    }

    private DeliveryException tooLarge() {
        return new DeliveryException(Message.of("delivery.limit.group", where, MOST_GROUP_BYTES >> 20));
    }

    @Override
    public void close() {
        checked(where, () -> {
            reader.close();
            return true;
        });
    }
}
