package id.lumbung.jobs;

import id.lumbung.feed.Contract;
import id.lumbung.feed.Delivery;
import id.lumbung.lake.CleanDelivery;

/** A delivery that counts on the run date, with the contract it is read by and the clean form it becomes. */
record CountingDelivery(Contract contract, Delivery delivery, CleanDelivery clean) {
    boolean isVillageRegister() {
        return contract.feed().equals("wilayah");
    }
}
