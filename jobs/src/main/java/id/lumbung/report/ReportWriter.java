package id.lumbung.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Writes the report of a run as one page that needs nothing beside it, and lets {@code terbaru} lead to the newest. */
public final class ReportWriter {
    private static final String NEWEST = "terbaru";
    private static final String REPORT_FOLDER = "\\d{4}-\\d{2}-\\d{2}";

    private ReportWriter() {}

    /**
     * Writes {@code <reportDir>/<date>/index.html}, replacing an earlier report of that date.
     *
     * @param locale English where its language is English, otherwise Indonesian
     * @return the page written
     */
    public static Path write(ReportData data, RunSummary run, Path reportDir, Locale locale) throws IOException {
        var texts = Texts.of(locale);
        var page = reportDir.resolve(run.date().toString()).resolve("index.html");
        replace(page, Page.html(data, run, texts, PageAssets.load()));
        replace(reportDir.resolve(NEWEST).resolve("index.html"), Redirect.html(newest(reportDir), texts));
        return page;
    }

    // A run repeated for a past date does not hide a later night.
    private static String newest(Path reportDir) throws IOException {
        try (var folders = Files.list(reportDir)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches(REPORT_FOLDER))
                    .max(String::compareTo)
                    .orElseThrow();
        }
    }

    // Written beside and moved, so that nobody opens half a page.
    private static void replace(Path file, String html) throws IOException {
        Files.createDirectories(file.getParent());
        var draft = file.resolveSibling(file.getFileName() + ".baru");
        Files.writeString(draft, html, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
