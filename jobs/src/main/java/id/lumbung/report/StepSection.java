package id.lumbung.report;

import id.lumbung.language.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Where the night's time went. */
record StepSection(List<StepLine> steps, String totalSeconds) {

    /** One step; {@code barWidth} is its share of the longest, 0 to 100 as SVG reads it. */
    record StepLine(String name, String seconds, String rows, String rowsPerSecond, String barWidth) {}

    static StepSection of(RunSummary run, Texts texts, Figures figures) {
        double longest =
                run.steps().stream().mapToDouble(StepTime::seconds).max().orElse(0);
        return new StepSection(
                run.steps().stream()
                        .map(step -> line(step, longest, texts, figures))
                        .toList(),
                figures.seconds(Duration.between(run.startedAt(), run.finishedAt())));
    }

    public boolean hasSteps() {
        return !steps.isEmpty();
    }

    private static StepLine line(StepTime step, double longest, Texts texts, Figures figures) {
        var none = texts.text("tak_ada");
        boolean measured = step.rows() > 0 && step.seconds() > 0;
        return new StepLine(
                Messages.in(texts.locale()).find("step." + step.name()).orElse(step.name()),
                figures.seconds(step.duration()),
                step.rows() > 0 ? figures.count(step.rows()) : none,
                measured ? figures.count(Math.round(step.rows() / step.seconds())) : none,
                String.format(Locale.ROOT, "%.1f", longest > 0 ? 100 * step.seconds() / longest : 0));
    }
}
