package id.lumbung.jobs;

import id.lumbung.clean.CleanSchema;
import id.lumbung.star.FeedTables;
import id.lumbung.star.RunTables;
import java.util.Set;

/** Links the records to persons and builds the star, the marts and the ledger from them. */
final class BuildStar {
    private static final Set<String> READ_BY_LINKER = Set.of("rekaman_orang", "keputusan_pasangan");
    private static final Set<String> LINKED = Set.of("tautan", "registri", "alias", "riwayat_tautan", "tinjauan");

    private final NightlyRun run;

    BuildStar(NightlyRun run) {
        this.run = run;
    }

    /** Decides who is who. Returns the rows written. */
    long link() {
        var engine = run.engine();
        var deliveries = run.deliveries().stream().map(CountingDelivery::clean).toList();
        RunTables.register(engine, run.request().date());
        FeedTables.registerLedger(engine, run.lake(), deliveries);
        for (var contract : run.contracts().contracts()) {
            FeedTables.register(engine, run.lake(), contract.feed(), CleanSchema.of(contract), run.clean(contract));
        }
        run.version().keepDeliveries(run.lake(), deliveries);
        new RunProvenance(run).today().keep(run.lake(), run.version());
        Receptions.upTo(run.request().date(), run.lake(), run.contracts())
                .on(run.contracts(), run.request().date())
                .keep(run.lake(), run.version());
        run.builder().registerPrevious(run.night().registry());
        run.builder().build(READ_BY_LINKER);
        new LinkRecords(run).link();
        return run.builder().build(LINKED);
    }

    /** Builds every table. Returns the rows written. */
    long build() {
        return run.builder().buildAll();
    }
}
