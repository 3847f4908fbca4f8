package id.lumbung.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What changed since the last publication, and by what. */
record ChangeSection(
        boolean compared, String summary, String rules, List<ChangeLine> newest, String more, List<ChangeLine> closed) {
    private static final int SHOWN = 20;

    /** One figure; what each cause brought is written with its sign. */
    record ChangeLine(
            String code,
            String name,
            String regency,
            String month,
            String before,
            String after,
            String difference,
            String sources,
            String links,
            String rules,
            String time,
            String outcome,
            boolean remarkable) {}

    static ChangeSection of(RunSummary run, Texts texts, Figures figures) {
        var changes = run.changes();
        var moved = changes.newest().size();
        return new ChangeSection(
                changes.compared() > 0,
                texts.text("ubah_ringkas", figures.count(moved), figures.count(changes.compared())),
                changes.rules().isEmpty() ? "" : texts.text("ubah_aturan", String.join(", ", changes.rules())),
                changes.newest().stream()
                        .limit(SHOWN)
                        .map(figure -> line(figure, texts, figures))
                        .toList(),
                moved <= SHOWN ? "" : texts.text("ubah_lagi", figures.count(moved - SHOWN)),
                changes.closed().stream()
                        .map(figure -> line(figure, texts, figures))
                        .toList());
    }

    public boolean hasNewest() {
        return !newest.isEmpty();
    }

    public boolean hasClosed() {
        return !closed.isEmpty();
    }

    private static ChangeLine line(ChangedFigure figure, Texts texts, Figures figures) {
        var unit = Unit.ofCatalogue(figure.unitName());
        var before = figure.before();
        var after = figure.after();
        return new ChangeLine(
                figure.code(),
                texts.english() ? figure.nameEnglish() : figure.name(),
                figure.regency(),
                figures.month(figure.month()),
                before == null ? texts.text("tak_ada") : figures.value(unit, before),
                after == null ? texts.text("tak_ada") : figures.value(unit, after),
                before == null || after == null
                        ? texts.text("tak_ada")
                        : figures.difference(unit, after.subtract(before)),
                part(figure, ChangedFigure.Causes::sources, unit, texts, figures),
                part(figure, ChangedFigure.Causes::links, unit, texts, figures),
                part(figure, ChangedFigure.Causes::rules, unit, texts, figures),
                part(figure, ChangedFigure.Causes::time, unit, texts, figures),
                texts.text("ubah_" + figure.outcome()),
                figure.outcome() != ChangedFigure.Outcome.WITHIN);
    }

    private static String part(
            ChangedFigure figure,
            Function<ChangedFigure.Causes, BigDecimal> cause,
            Unit unit,
            Texts texts,
            Figures figures) {
        var causes = figure.causes();
        return causes == null ? texts.text("tak_ada") : figures.difference(unit, cause.apply(causes));
    }
}
