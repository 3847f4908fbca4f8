package id.lumbung.jobs;

import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveredFile;
import id.lumbung.feed.Delivery;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.csv.CsvRecordReader;
import id.lumbung.lake.CleanDelivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A delivery that counts on the run date, with the contract it is read by and the clean form it becomes. */
record CountingDelivery(Contract contract, Delivery delivery, CleanDelivery clean) {
    /** Opens one of its files from the beginning. */
    RecordReader read(DeliveredFile file) throws IOException {
        return CsvRecordReader.open(
                Files.newInputStream(Path.of(file.path())),
                "%s/%s/%s".formatted(delivery.feed(), delivery.date(), file.name()),
                contract);
    }

    boolean isVillageRegister() {
        return contract.feed().equals("wilayah");
    }
}
