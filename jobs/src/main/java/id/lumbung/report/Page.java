package id.lumbung.report;

import com.samskivert.mustache.Mustache;
import java.util.List;

/** The report page as one text: what its template reads. */
record Page(
        Texts t,
        PageAssets assets,
        String language,
        String dateIso,
        String date,
        String month,
        String finished,
        String duration,
        VerdictSection verdict,
        boolean stopped,
        List<RegionSection> regions,
        ChangeSection changes,
        LinkSection links,
        QualitySection quality,
        StepSection steps,
        String explorerJson) {

    static String html(ReportData data, RunSummary run, Texts texts, PageAssets assets) {
        var figures = new Figures(texts);
        var steps = StepSection.of(run, texts, figures);
        var page = new Page(
                texts,
                assets,
                texts.locale().getLanguage(),
                run.date().toString(),
                figures.date(run.date()),
                figures.month(run.date()),
                figures.moment(run.finishedAt()),
                steps.totalSeconds(),
                VerdictSection.of(data, run, texts, figures),
                !run.verdict().published(),
                RegionSection.of(data, texts, figures),
                ChangeSection.of(run, texts, figures),
                LinkSection.of(data, texts, figures),
                QualitySection.of(data, texts, figures),
                steps,
                new ExplorerData(data, texts).json());
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .compile(assets.template())
                .execute(page);
    }

    public String policy() {
        return assets.contentSecurityPolicy();
    }

    public boolean hasRegions() {
        return !regions.isEmpty();
    }

    public boolean hasSeveralRegions() {
        return regions.size() > 1;
    }

    /** Name of the only kabupaten, or empty where there is none or several. */
    public String place() {
        return regions.size() == 1 ? regions.get(0).name() : "";
    }
}
