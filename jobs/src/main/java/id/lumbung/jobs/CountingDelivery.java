package id.lumbung.jobs;

import id.lumbung.clean.RulesVersion;
import id.lumbung.feed.ContentHash;
import id.lumbung.feed.Contract;
import id.lumbung.lake.ArrivedFile;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.ReceivedDelivery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A delivery that counts on the run date, with the contract it is read by and the clean form it becomes.
 *
 * @param files its files in name order
 */
record CountingDelivery(Contract contract, ReceivedDelivery reception, CleanDelivery clean, List<ArrivedFile> files) {
    CountingDelivery(Contract contract, ReceivedDelivery reception, CleanDelivery clean) {
        this(contract, reception, clean, reception.arrived());
    }

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

    LocalDate date() {
        return reception.date();
    }

    boolean isVillageRegister() {
        return contract.feed().equals("wilayah");
    }
}
