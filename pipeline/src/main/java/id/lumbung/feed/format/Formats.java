package id.lumbung.feed.format;

import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.csv.CsvRecordReader;
import id.lumbung.feed.parquet.ParquetRecordReader;
import id.lumbung.feed.xlsx.XlsxRecordReader;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Opens delivered files, whatever format their content shows; their names prove nothing.
 *
 * @param scratch owner-only folder for what does not fit into memory
 */
public record Formats(ReadingLimits limits, Path scratch) {

    private static final int SAMPLE_BYTES = 1024;

    /**
     * Opens a file and matches its header.
     *
     * @param where as messages shall name it: {@code feed/date/file}
     * @throws DeliveryException when it is empty or damaged, of no format known, or lacks a required column
     */
    public RecordReader open(Path file, String where, Contract contract) {
        ContentKind kind = kind(file, where);
        return switch (kind) {
            case TEXT -> csv(file, where, contract);
            case GZIP -> {
                requireText(file, where);
                yield csv(file, where, contract);
            }
            case ZIP -> XlsxRecordReader.open(file, where, contract, limits, scratch);
            case PARQUET -> ParquetRecordReader.open(file, where, contract, limits);
            case ARCHIVE -> throw refused(where, Message.of("delivery.format.archive"));
            case OLD_EXCEL -> throw refused(where, Message.of("delivery.format.excel.old"));
            case PDF -> throw refused(where, Message.of("delivery.format.pdf"));
            case WEB_PAGE -> throw refused(where, Message.of("delivery.format.html"));
            case XML -> throw refused(where, Message.of("delivery.format.xml"));
        };
    }

    private RecordReader csv(Path file, String where, Contract contract) {
        try {
            limits.requireSize(file, where);
            return CsvRecordReader.open(Files.newInputStream(file), where, contract, limits);
        } catch (IOException e) {
            throw unreadable(where, e);
        }
    }

    private static ContentKind kind(Path file, String where) {
        try (InputStream in = Files.newInputStream(file)) {
            return ContentKind.of(in.readNBytes(SAMPLE_BYTES));
        } catch (IOException e) {
            throw unreadable(where, e);
        }
    }

    /** Workbooks and Parquet files are read here and there, which gzip around them forbids. */
    private static void requireText(Path file, String where) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            if (ContentKind.of(in.readNBytes(SAMPLE_BYTES)) != ContentKind.TEXT) {
                throw refused(where, Message.of("delivery.format.packed"));
            }
        } catch (IOException e) {
            throw new DeliveryException(Message.of("delivery.file.damaged", where));
        }
    }

    private static DeliveryException refused(String where, Message found) {
        return new DeliveryException(Message.of("delivery.format.other", where, found));
    }

    private static DeliveryException unreadable(String where, IOException cause) {
        return new DeliveryException(Message.of("delivery.file.unreadable", where), cause);
    }
}
