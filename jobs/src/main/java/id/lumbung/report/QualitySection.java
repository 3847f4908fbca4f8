package id.lumbung.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the deliveries brought: the ledger per feed and file, rejections and issues by code. */
record QualitySection(List<FeedLine> feeds, Totals totals, List<CodeLine> rejects, List<CodeLine> issues) {

    /** Sums over one feed; the files are its details. */
    record FeedLine(String feed, String newest, String fileCount, Totals totals, List<FileLine> files) {}

    /** One file of the ledger. */
    record FileLine(String delivery, String name, Totals totals) {}

    /** Read, loaded and rejected records, the rejected share, and the rows passed over. */
    record Totals(String read, String loaded, String rejected, String share, boolean clean, String skipped) {
        static Totals of(List<LedgerLine> lines, Figures figures) {
            long read = lines.stream().mapToLong(LedgerLine::read).sum();
            long loaded = lines.stream().mapToLong(LedgerLine::loaded).sum();
            long rejected = lines.stream().mapToLong(LedgerLine::rejected).sum();
            return new Totals(
                    figures.count(read),
                    figures.count(loaded),
                    figures.count(rejected),
                    figures.share(rejected, read),
                    rejected == 0,
                    figures.count(lines.stream().mapToLong(LedgerLine::skipped).sum()));
        }
    }

    /** How often one code occurred in a feed; {@code column} is empty for rejections. */
    record CodeLine(
            String feed, String column, String code, String meaning, String advice, String count, String share) {}

    private record FeedCode(String feed, String column, String code) {}

    static QualitySection of(ReportData data, Texts texts, Figures figures) {
        var byFeed = new TreeMap<String, List<LedgerLine>>();
        for (var line : data.ledger()) {
            byFeed.computeIfAbsent(line.file().feed(), feed -> new ArrayList<>())
                    .add(line);
        }
        var rejects = new TreeMap<FeedCode, Long>(order());
        for (var reject : data.rejects()) {
            rejects.merge(new FeedCode(reject.file().feed(), "", reject.code()), reject.count(), Long::sum);
        }
        var issues = new TreeMap<FeedCode, Long>(order());
        for (var issue : data.issues()) {
            issues.merge(new FeedCode(issue.file().feed(), issue.column(), issue.code()), issue.count(), Long::sum);
        }
        var feeds = new ArrayList<FeedLine>();
        byFeed.forEach((feed, lines) -> feeds.add(feedLine(feed, lines, texts, figures)));
        return new QualitySection(
                feeds,
                Totals.of(data.ledger(), figures),
                codeLines(rejects, sums(byFeed, true), texts, figures),
                codeLines(issues, sums(byFeed, false), texts, figures));
    }

    public boolean hasLedger() {
        return !feeds.isEmpty();
    }

    public boolean hasRejects() {
        return !rejects.isEmpty();
    }

    public boolean hasIssues() {
        return !issues.isEmpty();
    }

    private static Comparator<FeedCode> order() {
        return Comparator.comparing(FeedCode::feed)
                .thenComparing(FeedCode::column)
                .thenComparing(FeedCode::code);
    }

    private static Map<String, Long> sums(Map<String, List<LedgerLine>> byFeed, boolean ofRead) {
        var sums = new TreeMap<String, Long>();
        byFeed.forEach((feed, lines) -> sums.put(
                feed,
                lines.stream()
                        .mapToLong(line -> ofRead ? line.read() : line.loaded())
                        .sum()));
        return sums;
    }

    private static FeedLine feedLine(String feed, List<LedgerLine> lines, Texts texts, Figures figures) {
        var files = lines.stream()
                .sorted(Comparator.comparing(LedgerLine::file))
                .map(line -> new FileLine(
                        figures.date(line.file().deliveryDate()),
                        line.file().name(),
                        Totals.of(List.of(line), figures)))
                .toList();
        var newest = lines.stream()
                .map(line -> line.file().deliveryDate())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return new FeedLine(
                texts.feed(feed), figures.date(newest), figures.count(files.size()), Totals.of(lines, figures), files);
    }

    private static List<CodeLine> codeLines(
            Map<FeedCode, Long> counts, Map<String, Long> records, Texts texts, Figures figures) {
        var lines = new ArrayList<CodeLine>();
        counts.forEach((key, count) -> lines.add(new CodeLine(
                texts.feed(key.feed()),
                key.column(),
                key.code(),
                texts.meaning(key.code()),
                texts.advice(key.code()),
                figures.count(count),
                figures.share(count, records.getOrDefault(key.feed(), 0L)))));
        return lines;
    }
}
