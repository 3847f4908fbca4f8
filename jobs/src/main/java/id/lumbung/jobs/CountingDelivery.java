package id.lumbung.jobs;

import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveredFile;
import id.lumbung.feed.Delivery;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.format.Formats;
import id.lumbung.lake.CleanDelivery;

/** A delivery that counts on the run date, with the contract it is read by and the clean form it becomes. */
record CountingDelivery(Contract contract, Delivery delivery, CleanDelivery clean) {
    /** Opens one of its files from the beginning. */
    RecordReader read(DeliveredFile file, Formats formats) {
        return formats.open(file.path(), delivery.where(file), contract);
    }

    boolean isVillageRegister() {
        return contract.feed().equals("wilayah");
    }
}
