package id.lumbung.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.clean.NikTraces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWriterTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @TempDir
    private Path folder;

    @Test
    void showsThePublishedFiguresTheIndonesianWay() throws IOException {
        var page = page(SmallReport.data(), published(), INDONESIAN);

        assertThat(page)
                .contains("<html lang=\"id\">")
                .contains("<h1>Kabupaten Mukomuko</h1>")
                .contains("19 November 2026, 01.30 WIB")
                .contains("7,95\u00a0%")
                .contains("97 dari 1.220")
                .contains("Terendah Lubuk Pinang: 5,00\u00a0%\nTertinggi Ipuh: 10,81\u00a0%")
                .contains("12,3 detik");
    }

    @Test
    void showsThemTheEnglishWay() throws IOException {
        var page = page(SmallReport.data(), published(), Locale.ENGLISH);

        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("<h4>Workers covered</h4>")
                .contains("7.95%")
                .contains("97 of 1,220")
                .doesNotContain("Tertinggi")
                .doesNotContain("Pekerja terlindungi");
    }

    @Test
    void hidesWhatTheMartHides() throws IOException {
        var page = page(SmallReport.data(), published(), INDONESIAN);

        assertThat(page)
                .doesNotContain("0.314159")
                .doesNotContain("0,31")
                .doesNotContain("271828")
                .doesNotContain("271.828")
                .doesNotContain("161803")
                .doesNotContain("57.72")
                .doesNotContain("57,72")
                .contains("\"TK_AKTIF\":[[1,7.95082,97,1220],")
                .contains("[4,25,30,120],[6]]");
    }

    @Test
    void writesTheWordForHiddenWhereAKabupatenHidesAValue() throws IOException {
        var data = SmallReport.data();
        var hidden = new ReportData(
                data.date(),
                data.indicators(),
                data.places(),
                List.of(new IndicatorValue("TK_AKTIF", "1706", null, null, null, true)),
                data.ledger(),
                data.rejects(),
                data.issues(),
                data.links());

        assertThat(page(hidden, published(), INDONESIAN)).contains("<td class=\"n tebal\">disembunyikan</td>");
    }

    @Test
    void escapesWhateverItIsGiven() throws IOException {
        var attack = "</script><img src=x onerror=\"alert('1')\">&";
        var run = SmallReport.run(
                Verdict.PUBLISHED,
                List.of(attack),
                List.of(SourceNote.servedByPrevious(attack, SmallReport.DATE, attack)));
        var page = page(SmallReport.data(attack), run, INDONESIAN);

        assertThat(page)
                .doesNotContain("<img src=x")
                .doesNotContain("</script><")
                .contains("&lt;/script&gt;&lt;img")
                .contains("\\u003c/script\\u003e\\u003cimg src=x onerror=\\\"alert(\\u00271\\u0027)\\\"\\u003e\\u0026");
    }

    @Test
    void needsNothingFromOutsideTheFile() throws IOException {
        var page = page(SmallReport.data(), published(), INDONESIAN);
        var markup = page.replaceAll("(?s)<script>.*?</script>", "").replaceAll("(?s)<style>.*?</style>", "");

        assertThat(references(markup))
                .isNotEmpty()
                .allMatch(target -> target.startsWith("#") || target.equals("data:,"));
        assertThat(markup).doesNotContain("http://").doesNotContain("https://");
        assertThat(styleOf(page)).doesNotContain("url(").doesNotContain("@import");
        assertThat(page).contains("echarts").contains("default-src &#39;none&#39;");
    }

    @Test
    void allowsExactlyTheScriptsAndTheStyleItCarries() throws Exception {
        var page = page(SmallReport.data(), published(), INDONESIAN);
        var policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page);
        assertThat(policy.find()).isTrue();
        var allowed = policy.group(1).replace("&#39;", "'").replace("&#x3D;", "=");

        var inlined = new ArrayList<String>();
        var scripts = Pattern.compile("(?s)<script>(.*?)</script>").matcher(page);
        while (scripts.find()) {
            inlined.add(scripts.group(1));
        }
        inlined.add(styleOf(page));
        assertThat(inlined).hasSize(3);
        for (var text : inlined) {
            assertThat(allowed).contains("'sha256-" + hash(text) + "'");
        }
        assertThat(allowed).doesNotContain("unsafe");
    }

    @Test
    void publishesWithoutRemarksWhenNothingIsWanting() throws IOException {
        assertThat(page(SmallReport.withoutQuestions(), published(), INDONESIAN))
                .contains("<section class=\"putusan baik\"")
                .contains(">Terbit</h2>")
                .contains("Tidak ada rekaman yang ditolak.")
                .contains("Tidak ada masalah sel.");
    }

    @Test
    void namesMissingSourcesThoseServedByAnOlderDeliveryAndFilesToAskAbout() throws IOException {
        var sources = List.of(
                SourceNote.missing("fkp"),
                SourceNote.servedByPrevious("bansos", LocalDate.of(2026, 9, 25), "Berkas terpotong."));

        assertThat(page(SmallReport.data(), SmallReport.run(Verdict.PUBLISHED, List.of(), sources), INDONESIAN))
                .contains(">Terbit dengan catatan</h2>")
                .contains("<li>Forum Konsultasi Publik: belum ada kiriman. Fakta dan indikatornya kosong.</li>")
                .contains("<li>Bantuan sosial: memakai kiriman lama, tanggal 25 September 2026. Berkas terpotong.</li>")
                .contains("Berkas yang perlu ditanyakan ke instansi pengirim: 1")
                .contains("<li>40 × BARIS_RUSAK: jumlah kolom salah atau tanda kutip rusak</li>");
    }

    @Test
    void namesAFeedNobodyHadToDeliverWithoutARemark() throws IOException {
        var run = SmallReport.run(Verdict.PUBLISHED, List.of(), List.of(SourceNote.noneNeeded("keputusan_tautan")));

        assertThat(page(SmallReport.withoutQuestions(), run, INDONESIAN))
                .contains(">Terbit</h2>")
                .contains("<li>Keputusan tautan: belum ada kiriman. Feed ini hanya dikirim bila ada isinya.</li>");
    }

    @Test
    void namesAtTheTopTheFilesASpreadsheetHasDamaged() throws IOException {
        var damaged = List.of(
                new SpreadsheetDamage(SmallReport.INDIVIDU, new NikTraces(3_000, 2_900, 0)),
                new SpreadsheetDamage(SmallReport.BANSOS, new NikTraces(100, 10, 7)));
        var run = SmallReport.run(Verdict.PUBLISHED, List.of(), damaged, List.of());

        assertThat(page(SmallReport.withoutQuestions(), run, INDONESIAN))
                .contains(">Terbit dengan catatan</h2>")
                .contains("<li><strong>Regsosek: individu</strong> · 5 November 2026 · <code>individu_01.csv</code>:"
                        + " 2.900 dari 3.000 NIK berakhir 0</li>")
                .contains("<code>bansos_10.csv</code>: 7 NIK dalam notasi ilmiah, 10 dari 100 NIK berakhir 0</li>")
                .contains("<p>Minta kepada instansi: berkas CSV langsung dari sistem asalnya");
        assertThat(page(SmallReport.withoutQuestions(), run, Locale.ENGLISH))
                .contains("2,900 of 3,000 NIKs end in 0")
                .contains("<p>Ask the agency for CSV straight from the source system");
    }

    @Test
    void foldsALongListOfDamagedFiles() throws IOException {
        var damage = new SpreadsheetDamage(SmallReport.BANSOS, new NikTraces(100, 10, 7));

        assertThat(page(SmallReport.withoutQuestions(), damaged(damage, 5), INDONESIAN))
                .containsPattern("<details open>\\s*<summary>Berkas: 5</summary>");
        assertThat(page(SmallReport.withoutQuestions(), damaged(damage, 6), Locale.ENGLISH))
                .containsPattern("<details>\\s*<summary>Files: 6</summary>")
                .contains("<p>Ask the agency for CSV straight from the source system");
    }

    private static RunSummary damaged(SpreadsheetDamage damage, int files) {
        return SmallReport.run(Verdict.PUBLISHED, List.of(), Collections.nCopies(files, damage), List.of());
    }

    @Test
    void saysWhatEveryCodeMeansAndWhatToDo() throws IOException {
        assertThat(page(SmallReport.data(), published(), INDONESIAN))
                .contains("<td>jumlah kolom salah atau tanda kutip rusak<span class=\"rinci redup\">Saran: Perbaiki"
                        + " pemisah dan tanda kutip pada baris itu, lalu kirim ulang.</span></td>")
                .contains("<td>NIK tidak sah<span class=\"rinci redup\">Saran: Cocokkan dengan KTP");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
    void saysWhyNothingWasPublishedAndWhatAnalystsStillRead(Verdict verdict) throws IOException {
        for (var language : List.of(INDONESIAN, Locale.ENGLISH)) {
            var run = SmallReport.run(verdict, List.of("bansos/2026-10-25: isi berkas kosong."), List.of());
            var page = page(ReportData.withoutDatabase(SmallReport.DATE), run, language);

            assertThat(page)
                    .contains("<section class=\"putusan stop\"")
                    .contains(Texts.of(language).text("putusan_" + verdict))
                    .contains("18 November 2026")
                    .contains("<li>bansos/2026-10-25: isi berkas kosong.</li>")
                    .doesNotContain("<script");
        }
    }

    @Test
    void tellsHowRecordsWereLinkedAndHowFarCoverageMayBeOff() throws IOException {
        assertThat(page(SmallReport.data(), published(), INDONESIAN))
                .contains("<h2 id=\"tautan\">Mutu penautan</h2>")
                .contains("Tidak tertaut bukan berarti tidak terdaftar")
                .contains("<tr><th scope=\"row\">BPJS Ketenagakerjaan: peserta</th><td class=\"n\">2.000</td><td"
                        + " class=\"n\">1.800</td><td class=\"n\">90</td><td class=\"n\">7</td><td"
                        + " class=\"n\">103</td><td class=\"n\">12</td><td class=\"n\">150</td><td"
                        + " class=\"n\">7,50\u00a0%</td><td class=\"n\">99,00\u00a0%</td><td"
                        + " class=\"n\">95,12\u00a0%</td></tr>")
                .contains("<td class=\"n\">90</td><td class=\"n\">0</td><td class=\"n\">–</td><td class=\"n\">–</td><td"
                        + " class=\"n\">–</td><td class=\"n\">–</td></tr>")
                .contains("<p class=\"rinci\">antara 7,87\u00a0% dan 9,02\u00a0%</p>")
                .contains("<code>TK_AKTIF</code></th><td class=\"n\">7,87\u00a0%</td><td"
                        + " class=\"n tebal\">7,95\u00a0%</td><td class=\"n\">9,02\u00a0%</td></tr>");
        assertThat(page(SmallReport.data(), published(), Locale.ENGLISH))
                .contains("<h2 id=\"tautan\">Link quality</h2>")
                .contains("Not linked is not the same as not enrolled")
                .contains("<p class=\"rinci\">between 7.87% and 9.02%</p>");
    }

    @Test
    void remarksAtTheTopThatManyRecordsAreNotLinked() throws IOException {
        assertThat(page(SmallReport.withManyUnlinked(), published(), INDONESIAN))
                .contains(">Terbit dengan catatan</h2>")
                .contains(
                        "<li>BPJS Kesehatan: peserta JKN: 510 dari 2.000 rekaman (25,50\u00a0%) tidak ditemukan orangnya"
                                + " di Regsosek. Cakupan yang sebenarnya mungkin lebih tinggi; lihat Mutu penautan.</li>")
                .contains("<td class=\"n awas\">510</td>");
    }

    @Test
    void balancesTheLedger() throws IOException {
        assertThat(page(SmallReport.data(), published(), INDONESIAN))
                .contains("<td class=\"n\">4.000</td><td class=\"n\">3.950</td><td class=\"n\">50</td><td"
                        + " class=\"n\">1,25\u00a0%</td><td class=\"n\">2</td>")
                .contains("<code>individu_01.csv</code></th><td class=\"n\">3.000</td><td class=\"n\">2.990</td>");
    }

    @Test
    void leadsFromTerbaruToTheNewestDateEvenWhenAnOlderOneIsRepeated() throws IOException {
        page(SmallReport.data(), published(), INDONESIAN);
        var older = published();
        ReportWriter.write(
                SmallReport.data(),
                new RunSummary(
                        LocalDate.of(2026, 11, 17),
                        older.startedAt(),
                        older.finishedAt(),
                        older.verdict(),
                        older.messages(),
                        older.damaged(),
                        older.sources(),
                        older.steps(),
                        null),
                folder,
                INDONESIAN);

        assertThat(folder.resolve("2026-11-17/index.html")).exists();
        assertThat(Files.readString(folder.resolve("terbaru/index.html")))
                .contains("url=../2026-11-19/index.html")
                .doesNotContain("2026-11-17");
    }

    private static RunSummary published() {
        return SmallReport.run(Verdict.PUBLISHED, List.of(), List.of());
    }

    private String page(ReportData data, RunSummary run, Locale locale) throws IOException {
        return Files.readString(ReportWriter.write(data, run, folder, locale));
    }

    private static List<String> references(String markup) {
        var matcher = Pattern.compile("(?:src|href|action|poster)=\"([^\"]*)\"").matcher(markup);
        var targets = new ArrayList<String>();
        while (matcher.find()) {
            targets.add(matcher.group(1));
        }
        return targets;
    }

    private static String styleOf(String page) {
        return page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
    }

    private static String hash(String text) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
