package id.lumbung.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Draws the report over an example delivery with known truth, to look at while working on the page.
 *
 * <p>Arguments: the example's folder (such as {@code ../shared/contoh}), the report folder, {@code id} or {@code en}, the
 * exit code of the run. It hides by the plain rule only, so the figures hidden are fewer than in {@code mart}.
 */
final class SharedExample {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 19);

    private final Path folder;

    private SharedExample(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var example = new SharedExample(Path.of(arguments[0]));
        var verdict = Verdict.ofExitCode(Integer.parseInt(arguments[3]));
        var data = verdict.published() ? example.data() : ReportData.withoutDatabase(DATE);
        System.out.println(
                ReportWriter.write(data, run(verdict), Path.of(arguments[1]), Locale.forLanguageTag(arguments[2])));
    }

    private static RunSummary run(Verdict verdict) {
        var start = Instant.parse("2026-11-18T18:30:00Z");
        var steps = List.of(
                new StepTime("receive", Duration.ofMillis(812), 65),
                new StepTime("clean", Duration.ofMillis(6_420), 61_733),
                new StepTime("link", Duration.ofMillis(2_105), 18_974),
                new StepTime("build", Duration.ofMillis(4_931), 0),
                new StepTime("check", Duration.ofMillis(640), 0),
                new StepTime("publish", Duration.ofMillis(3_377), 212_004),
                new StepTime("report", Duration.ofMillis(310), 0));
        var messages = verdict.published()
                ? List.<String>of()
                : List.of(
                        "regsosek_individu/2026-11-18/kec-lubuk-pinang.csv: kolom 'id_keluarga' tidak ada; yang ada [idkel,"
                                + " nik, nama]. Perbaiki berkasnya, atau tambahkan alias di feeds/regsosek_individu.yml.");
        var sources = List.of(
                SourceNote.missing("keputusan_tautan"),
                SourceNote.servedByPrevious(
                        "indeks_desa", LocalDate.of(2025, 10, 15), "Kiriman 2026-10-15 rusak: berkas terpotong."));
        return new RunSummary(
                DATE, start, start.plusMillis(18_595), verdict, messages, List.of(), sources, steps, DATE.minusDays(1));
    }

    private ReportData data() throws IOException {
        var indicators = new ArrayList<Indicator>();
        var perPerson = new HashMap<String, Boolean>();
        for (var row : catalogue()) {
            perPerson.put(
                    row.getField("kode:varchar"),
                    row.getField("perorangan:boolean").equals("true"));
            indicators.add(new Indicator(
                    row.getField("kode:varchar"),
                    row.getField("nama:varchar"),
                    row.getField("nama_en:varchar"),
                    row.getField("satuan:varchar"),
                    row.getField("definisi:varchar"),
                    row.getField("definisi_en:varchar"),
                    row.getField("feed_sumber:varchar"),
                    Direction.ofCatalogue(row.getField("arah_baik:varchar")),
                    row.getField("dasar_hukum:varchar"),
                    row.getField("penyebut_satu:boolean").equals("true")));
        }
        var values = new ArrayList<IndicatorValue>();
        for (var row : read(folder.resolve("truth/indicators.csv"))) {
            values.add(value(row, perPerson));
        }
        return new ReportData(DATE, indicators, places(), values, ledger(), rejects(), issues(), List.of());
    }

    private static IndicatorValue value(NamedCsvRecord row, Map<String, Boolean> perPerson) {
        var numerator = number(row.getField("pembilang"));
        var denominator = number(row.getField("penyebut"));
        boolean low = row.getField("tingkat").equals("DESA")
                || row.getField("tingkat").equals("KECAMATAN");
        boolean small = denominator != null
                && numerator != null
                && denominator.compareTo(BigDecimal.ONE) != 0
                && (denominator.intValue() < 5
                        || numerator.intValue() == 1
                        || numerator.intValue() == 2
                        || denominator.subtract(numerator).intValue() == 1
                        || denominator.subtract(numerator).intValue() == 2);
        return new IndicatorValue(
                row.getField("kode_indikator"),
                row.getField("kode_wilayah"),
                number(row.getField("nilai")),
                numerator,
                denominator,
                low && small && perPerson.getOrDefault(row.getField("kode_indikator"), true));
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.contains("/")) {
            var parts = text.split("/", -1);
            return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
        }
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private List<Place> places() throws IOException {
        var names = new TreeMap<String, String>();
        try (var files = Files.walk(folder.resolveSibling("contoh-bersih/inbox/wilayah"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                for (var row : read(file)) {
                    var code = row.getField("kode_kemendagri").replace(".", "");
                    names.put(code, row.getField("nama_desa"));
                    names.put(code.substring(0, 6), row.getField("nama_kecamatan"));
                    names.put(code.substring(0, 4), row.getField("nama_kabupaten"));
                    names.put(code.substring(0, 2), row.getField("nama_provinsi"));
                }
            }
        }
        return names.entrySet().stream()
                .map(entry -> new Place(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<LedgerLine> ledger() throws IOException {
        return read(folder.resolve("truth/ledger.csv")).stream()
                .map(row -> new LedgerLine(
                        file(row),
                        Long.parseLong(row.getField("read")),
                        Long.parseLong(row.getField("loaded")),
                        Long.parseLong(row.getField("rejected")),
                        0))
                .toList();
    }

    private List<RejectCount> rejects() throws IOException {
        return read(folder.resolve("truth/rejects.csv")).stream()
                .map(row -> new RejectCount(file(row), row.getField("code"), Long.parseLong(row.getField("count"))))
                .toList();
    }

    // The truth counts issues by feed and column only; here the feed's first file bears them.
    private List<IssueCount> issues() throws IOException {
        var first = new HashMap<String, DeliveredFile>();
        ledger().forEach(line -> first.putIfAbsent(line.file().feed(), line.file()));
        var issues = new ArrayList<IssueCount>();
        for (var row : read(folder.resolve("truth/issues.csv"))) {
            var file = first.get(row.getField("feed"));
            if (file != null) {
                issues.add(new IssueCount(
                        file, row.getField("column"), row.getField("code"), Long.parseLong(row.getField("count"))));
            }
        }
        return issues;
    }

    private static DeliveredFile file(NamedCsvRecord row) {
        return new DeliveredFile(row.getField("feed"), LocalDate.parse(row.getField("delivery")), row.getField("file"));
    }

    private static List<NamedCsvRecord> catalogue() throws IOException {
        var resource = SharedExample.class.getResourceAsStream("/lumbung/reference/katalog_indikator.csv");
        try (var in = new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8);
                var reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            return reader.stream().toList();
        }
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
