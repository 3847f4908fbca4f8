package id.lumbung.jobs;

import id.lumbung.language.Message;
import id.lumbung.link.ComparisonSets;
import id.lumbung.link.LinkModel;
import id.lumbung.link.LinkModels;
import id.lumbung.link.LinkTrail;
import id.lumbung.link.Linker;
import java.util.Locale;

/** Decides who is who with the newest model; where there is none that fits, it trains one. */
final class LinkRecords {
    private final NightlyRun run;
    private final LinkModels models;

    LinkRecords(NightlyRun run) {
        this.run = run;
        this.models = new LinkModels(run.lake());
    }

    void link() {
        var thresholds = run.thresholds();
        var set = ComparisonSets.persons().with(thresholds);
        var linker = new Linker(run.engine(), set);
        linker.joinByNik();
        var known = models.findNewest().filter(model -> model.fits(set));
        if (known.isPresent()) {
            warnOfDrift(linker, known.get());
        }
        var model = known.orElseGet(() -> first(linker));
        linker.link(model);
        new LinkTrail(run.lake(), run.version().folder()).keep(run.engine(), model, thresholds);
    }

    private LinkModel first(Linker linker) {
        var model = linker.train(models.nextVersion(), run.request().date().toString());
        if (model.isGrounded()) {
            models.save(model);
        }
        return model;
    }

    private void warnOfDrift(Linker linker, LinkModel model) {
        linker.drift(model)
                .findConsiderable()
                .ifPresent(moved -> run.warnings()
                        .add(Message.of(
                                "link.drift",
                                moved.getKey(),
                                String.format(Locale.ROOT, "%.2f", moved.getValue()),
                                model.trained())));
    }
}
