package id.lumbung.report;

import java.util.List;
import java.util.Objects;

/** Top of the page: published or not and why, which sources are wanting, which feeds
 * could not be linked, which files need a question to the agency. */
record VerdictSection(
        String tone,
        String title,
        String sentence,
        List<DamageLine> damaged,
        String damagedTitle,
        String damageAdvice,
        List<String> messages,
        List<String> sources,
        List<String> unlinked,
        List<QuestionLine> questions,
        String questionsTitle,
        String questionsMore) {
    private static final int QUESTIONS_SHOWN = 12;
    private static final int DAMAGED_UNFOLDED = 5;

    /** One file that went through a spreadsheet, and what shows it. */
    record DamageLine(String feed, String delivery, String file, String found) {}

    /** One file in question, ready to read. */
    record QuestionLine(String feed, String delivery, String file, String counts, List<String> findings) {}

    static VerdictSection of(ReportData data, RunSummary run, Texts texts, Figures figures) {
        var questions = Questions.of(data);
        boolean remarks = !questions.isEmpty()
                || !run.damaged().isEmpty()
                || data.links().stream().anyMatch(LinkQuality::manyUnlinked)
                || run.sources().stream().anyMatch(SourceNote::isRemark);
        var tone = !run.verdict().published() ? "stop" : remarks ? "catatan" : "baik";
        return new VerdictSection(
                tone,
                texts.text("putusan_judul_" + tone),
                sentence(run, texts, figures),
                run.damaged().stream()
                        .map(damage -> damage(damage, texts, figures))
                        .toList(),
                texts.text("lembar_kerja_berkas", figures.count(run.damaged().size())),
                SpreadsheetDamage.advice().text(texts.locale()),
                run.messages(),
                run.sources().stream().map(note -> source(note, texts, figures)).toList(),
                data.links().stream()
                        .filter(LinkQuality::manyUnlinked)
                        .map(line -> unlinked(line, texts, figures))
                        .toList(),
                questions.stream()
                        .limit(QUESTIONS_SHOWN)
                        .map(question -> line(question, texts, figures))
                        .toList(),
                texts.text("tanya_judul", figures.count(questions.size())),
                questions.size() <= QUESTIONS_SHOWN
                        ? ""
                        : texts.text("tanya_lagi", figures.count(questions.size() - QUESTIONS_SHOWN)));
    }

    public boolean hasDamage() {
        return !damaged.isEmpty();
    }

    /** Whether the damaged files stand on the page unfolded: a longer list would push the figures out of sight. */
    public boolean showsDamage() {
        return damaged.size() <= DAMAGED_UNFOLDED;
    }

    public boolean hasMessages() {
        return !messages.isEmpty();
    }

    public boolean hasSources() {
        return !sources.isEmpty();
    }

    public boolean hasUnlinked() {
        return !unlinked.isEmpty();
    }

    public boolean hasQuestions() {
        return !questions.isEmpty();
    }

    private static String sentence(RunSummary run, Texts texts, Figures figures) {
        var reason = texts.text("putusan_" + run.verdict());
        if (run.verdict().published()) {
            return reason;
        }
        var last = run.lastPublished();
        return reason + " "
                + (last == null ? texts.text("putusan_belum_pernah") : texts.text("putusan_tetap", figures.date(last)));
    }

    private static String source(SourceNote note, Texts texts, Figures figures) {
        var feed = texts.feed(note.feed());
        var delivery = note.servedDelivery();
        var text = delivery == null
                ? texts.text("sumber_" + note.state(), feed)
                : texts.text("sumber_" + note.state(), feed, figures.date(delivery));
        return note.reason().isEmpty() ? text : text + " " + note.reason();
    }

    private static String unlinked(LinkQuality line, Texts texts, Figures figures) {
        long unlinked = Objects.requireNonNullElse(line.unlinked(), 0L);
        return texts.text(
                "tautan_banyak",
                texts.feed(line.feed()),
                figures.count(unlinked),
                figures.count(line.records()),
                figures.share(unlinked, line.records()));
    }

    private static DamageLine damage(SpreadsheetDamage damage, Texts texts, Figures figures) {
        var file = damage.file();
        return new DamageLine(
                texts.feed(file.feed()),
                figures.date(file.deliveryDate()),
                file.name(),
                SpreadsheetDamage.found(damage.niks()).text(texts.locale()));
    }

    private static QuestionLine line(Question question, Texts texts, Figures figures) {
        var line = question.line();
        var file = line.file();
        return new QuestionLine(
                texts.feed(file.feed()),
                figures.date(file.deliveryDate()),
                file.name(),
                texts.text("tanya_hitungan", figures.count(line.read()), figures.count(line.rejected())),
                question.findings().isEmpty()
                        ? List.of(texts.text("tanya_kosong"))
                        : question.findings().stream()
                                .map(finding -> finding(finding, texts, figures))
                                .toList());
    }

    private static String finding(Question.Finding finding, Texts texts, Figures figures) {
        return figures.count(finding.count()) + " × " + finding.code() + ": " + texts.meaning(finding.code());
    }
}
