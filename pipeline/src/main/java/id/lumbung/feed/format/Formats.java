package id.lumbung.feed.format;

import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.csv.CsvRecordReader;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens delivered files, whatever format their content shows; their names prove nothing.
 *
 * @param scratch owner-only folder for what does not fit into memory
 */
public record Formats(ReadingLimits limits, Path scratch) {

    /**
     * Opens a file and matches its header.
     *
     * @param where as messages shall name it: {@code feed/date/file}
     * @throws DeliveryException when it is empty or damaged, of no format known, or lacks a required column
     */
    public RecordReader open(Path file, String where, Contract contract) {
        try {
            return CsvRecordReader.open(Files.newInputStream(file), where, contract, limits);
        } catch (IOException e) {
            throw new DeliveryException(Message.of("delivery.file.unreadable", where), e);
        }
    }
}
