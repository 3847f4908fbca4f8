package id.lumbung.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.report.ChangedFigure.Causes;
import id.lumbung.report.ChangedFigure.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeSectionTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @TempDir
    private Path folder;

    private static ChangedFigure figure(
            LocalDate month, @Nullable String after, @Nullable Causes causes, Outcome outcome) {
        return new ChangedFigure(
                "JKN_AKTIF",
                "Kepesertaan JKN aktif",
                "Active JKN coverage",
                "%",
                "Kabupaten Mukomuko",
                month,
                new BigDecimal("92.836"),
                after == null ? null : new BigDecimal(after),
                causes,
                outcome,
                1.2);
    }

    private static Causes causes() {
        return new Causes(new BigDecimal("-3.25"), new BigDecimal("0.01"), BigDecimal.ZERO, new BigDecimal("-0.0001"));
    }

    private String page(ChangeReport changes, Locale language) throws IOException {
        var run = new RunSummary(
                SmallReport.DATE,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(9),
                Verdict.STOPPED_BY_CHECK,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                changes);
        return Files.readString(
                ReportWriter.write(ReportData.withoutDatabase(SmallReport.DATE), run, folder, language));
    }

    @Test
    void showsWhatMovedAndByWhatOnThePageOfAStoppedRunToo() throws IOException {
        var changes = new ChangeReport(
                List.of(figure(NOVEMBER, "89.596", causes(), Outcome.STOPPED)), List.of(), 37, List.of("acuan/tarif"));

        assertThat(page(changes, INDONESIAN))
                .contains("<h2 id=\"ubah\">Apa yang berubah</h2>")
                .contains("1 dari 37 angka kabupaten berbeda dari terbitan sebelumnya.")
                .contains("Aturan yang berubah: acuan/tarif.")
                .contains("<th scope=\"row\">Kepesertaan JKN aktif <code>JKN_AKTIF</code></th>"
                        + "<td class=\"n\">92,84\u00a0%</td><td class=\"n tebal\">89,60\u00a0%</td>"
                        + "<td class=\"n\">−3,24\u00a0%</td><td class=\"n\">−3,25\u00a0%</td>"
                        + "<td class=\"n\">+0,01\u00a0%</td><td class=\"n\">–</td><td class=\"n\">–</td>"
                        + "<td class=\"awas\">melampaui batas</td>")
                .doesNotContain("Angka bulan yang sudah tutup");
        assertThat(page(changes, Locale.ENGLISH))
                .contains("1 of 37 figures of kabupaten differ from the last publication.")
                .contains("<th scope=\"row\">Active JKN coverage <code>JKN_AKTIF</code></th>")
                .contains("<td class=\"awas\">past the limit</td>");
    }

    @Test
    void listsFiguresOfClosedMonthsWithTheirMonth() throws IOException {
        var changes = new ChangeReport(
                List.of(), List.of(figure(NOVEMBER.minusMonths(1), null, null, Outcome.ACCEPTED)), 37, List.of());

        assertThat(page(changes, INDONESIAN))
                .contains("<h3 id=\"ubah-tutup\">Angka bulan yang sudah tutup</h3>")
                .contains("<tr><th scope=\"row\">Oktober 2026</th><td>Kepesertaan JKN aktif <code>JKN_AKTIF</code></td>"
                        + "<td class=\"n\">92,84\u00a0%</td><td class=\"n tebal\">–</td><td class=\"n\">–</td>"
                        + "<td class=\"awas\">diterima</td></tr>")
                .contains("0 dari 37 angka kabupaten");
    }

    @Test
    void showsTheFirstTwentyAndCountsTheRest() throws IOException {
        var figure = figure(NOVEMBER, "93", causes(), Outcome.WITHIN);
        var changes =
                new ChangeReport(IntStream.range(0, 23).mapToObj(any -> figure).toList(), List.of(), 37, List.of());

        assertThat(page(changes, INDONESIAN))
                .contains("… dan 3 angka lain; semuanya ada di ops.perubahan_indikator.")
                .containsPattern("(?s)(<td>dalam batas</td>.*){20}")
                .doesNotContainPattern("(?s)(<td>dalam batas</td>.*){21}");
    }

    @Test
    void saysNothingWhereNothingWasCompared() throws IOException {
        assertThat(page(ChangeReport.none(), INDONESIAN)).doesNotContain("Apa yang berubah");
    }
}
