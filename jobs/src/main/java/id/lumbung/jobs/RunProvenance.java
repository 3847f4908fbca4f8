package id.lumbung.jobs;

import id.lumbung.lake.CleanDelivery;
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
        var contents = new HashMap<CleanDelivery, String>();
        for (var delivery : run.deliveries()) {
            contents.put(delivery.clean(), delivery.reception().contentHash());
        }
        return contents;
    }
}
