package id.lumbung.jobs;

import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveredFile;
import id.lumbung.feed.Delivery;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.csv.CsvRecordReader;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A delivery that counts on the run date, with the contract it is read by and the clean form it becomes. */
record CountingDelivery(Contract contract, Delivery delivery, CleanDelivery clean) {
    /** Opens one of its files from the beginning. */
    RecordReader read(DeliveredFile file) {
        return CsvRecordReader.open(open(file), delivery.where(file), contract);
    }

    private InputStream open(DeliveredFile file) {
        try {
            return Files.newInputStream(Path.of(file.path()));
        } catch (IOException e) {
            throw new DeliveryException(Message.of("delivery.file.unreadable", delivery.where(file)), e);
        }
    }

    boolean isVillageRegister() {
        return contract.feed().equals("wilayah");
    }
}
