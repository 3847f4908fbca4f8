package id.lumbung.jobs;

import id.lumbung.clean.RulesVersion;
import id.lumbung.feed.ContentHash;
import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveredFile;
import id.lumbung.feed.Delivery;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.format.Formats;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.ReceivedDelivery;
import java.util.ArrayList;
import java.util.List;

/** A delivery that counts on the run date, with the contract it is read by and the clean form it becomes. */
record CountingDelivery(Contract contract, Delivery delivery, CleanDelivery clean, ReceivedDelivery reception) {
    /**
     * What a received delivery cleans to.
     *
     * @param villages key of the village register; not looked at where the contract has no village columns
     */
    static CleanDelivery cleanForm(Contract contract, ReceivedDelivery reception, String villages) {
        var depends = new ArrayList<>(List.of(contract.contentHash(), RulesVersion.current(), reception.contentHash()));
        if (contract.usesVillages()) {
            depends.add(villages);
        }
        return new CleanDelivery(contract.feed(), reception.date(), ContentHash.of(depends));
    }

    /** Opens one of its files from the beginning. */
    RecordReader read(DeliveredFile file, Formats formats) {
        return formats.open(file.path(), delivery.where(file), contract);
    }

    boolean isVillageRegister() {
        return contract.feed().equals("wilayah");
    }
}
