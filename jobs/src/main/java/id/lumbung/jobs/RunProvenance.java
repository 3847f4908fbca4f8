package id.lumbung.jobs;

import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.star.change.Provenance;
import java.util.HashMap;
import java.util.Map;

/** What the figures of the version this run builds come from. */
final class RunProvenance {
    private final NightlyRun run;

    RunProvenance(NightlyRun run) {
        this.run = run;
    }

    Provenance today() {
        return Provenance.of(run.models(), run.contracts().contracts(), contents());
    }

    /** Fingerprints of the deliveries that count, as they arrived. */
    private Map<CleanDelivery, String> contents() {
        var received = new ReceivedDeliveries(run.lake());
        var villages = run.clean(run.contracts().require("wilayah")).stream()
                .findFirst()
                .map(CleanDelivery::key)
                .orElse("");
        var contents = new HashMap<CleanDelivery, String>();
        for (var delivery : run.deliveries()) {
            var clean = delivery.clean();
            for (var reception : received.receptions(clean.feed(), clean.date())) {
                if (CountingDelivery.cleanForm(delivery.contract(), reception, villages)
                        .equals(clean)) {
                    contents.put(clean, reception.contentHash());
                }
            }
        }
        return contents;
    }
}
