package id.lumbung.jobs;

import id.lumbung.language.Message;
import id.lumbung.link.LinkModel;
import id.lumbung.link.LinkModels;
import id.lumbung.link.Linker;
import java.util.Locale;

/** Decides who is who with the newest model; the first night trains one. */
final class LinkRecords {
    private final NightlyRun run;
    private final LinkModels models;

    LinkRecords(NightlyRun run) {
        this.run = run;
        this.models = new LinkModels(run.lake());
    }

    void link() {
        var linker = new Linker(run.engine());
        linker.joinByNik();
        var known = models.findNewest();
        if (known.isPresent()) {
            warnOfDrift(linker, known.get());
        }
        linker.link(known.orElseGet(() -> first(linker)));
    }

    /** The model as its file keeps it, rounded: the same night run again must weigh the same. */
    private LinkModel first(Linker linker) {
        var model = linker.train(1, run.request().date().toString());
        if (!model.isGrounded()) {
            return model;
        }
        models.save(model);
        return models.findNewest().orElseThrow();
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
