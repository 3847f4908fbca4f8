package id.lumbung.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A regency of two kecamatan and three villages, one of which hides a value. */
final class SmallReport {
    static final LocalDate DATE = LocalDate.of(2026, 11, 19);
    static final DeliveredFile INDIVIDU =
            new DeliveredFile("regsosek_individu", LocalDate.of(2026, 11, 5), "individu_01.csv");
    static final DeliveredFile BANSOS = new DeliveredFile("bansos", LocalDate.of(2026, 10, 25), "bansos_10.csv");

    private SmallReport() {}

    static ReportData data() {
        return data("Kabupaten Mukomuko");
    }

    static ReportData data(String regency) {
        return new ReportData(
                DATE,
                List.of(
                        indicator("PENDUDUK", "Penduduk", "Population", "orang", Direction.NEITHER, true),
                        indicator(
                                "TK_AKTIF",
                                "Pekerja terlindungi",
                                "Workers covered",
                                "%",
                                Direction.HIGHER_IS_BETTER,
                                false)),
                List.of(
                        new Place("17", "Bengkulu"),
                        new Place("1706", regency),
                        new Place("170601", "Lubuk Pinang"),
                        new Place("170602", "Ipuh"),
                        new Place("1706012005", "Suka Pindah"),
                        new Place("1706012006", "Lubuk Pinang"),
                        new Place("1706022001", "Pulau Baru")),
                List.of(
                        shown("PENDUDUK", "1706", "1220", "1220", "1"),
                        bounded("TK_AKTIF", "1706", "7.950819672131", "97", "1220", "7.87", "9.0163934426"),
                        shown("TK_AKTIF", "170601", "5", "30", "600"),
                        shown("TK_AKTIF", "170602", "10.806451612903", "67", "620"),
                        shown("TK_AKTIF", "1706012005", "25", "30", "120"),
                        new IndicatorValue(
                                "TK_AKTIF",
                                "1706022001",
                                new BigDecimal("0.314159"),
                                new BigDecimal("271828"),
                                new BigDecimal("161803"),
                                true,
                                new Bounds(new BigDecimal("0.271"), new BigDecimal("57.7215")))),
                List.of(new LedgerLine(INDIVIDU, 3000, 2990, 10, 2), new LedgerLine(BANSOS, 1000, 960, 40, 0)),
                List.of(new RejectCount(INDIVIDU, "DUPLIKAT", 10), new RejectCount(BANSOS, "BARIS_RUSAK", 40)),
                List.of(
                        new IssueCount(INDIVIDU, "nik", "NIK_CACAT", 3),
                        new IssueCount(INDIVIDU, "tanggal_lahir", "TANGGAL_CACAT", 4)),
                List.of(
                        new LinkQuality(
                                "bpjstk_peserta",
                                2_000,
                                1_800,
                                90,
                                7,
                                103,
                                12,
                                1_850L,
                                150L,
                                new BigDecimal("0.990000"),
                                new BigDecimal("0.951234"),
                                false),
                        new LinkQuality(
                                "regsosek_individu", 2_990, 2_900, 0, 0, 90, 0, null, null, null, null, false)));
    }

    static RunSummary run(Verdict verdict, List<String> messages, List<SourceNote> sources) {
        return run(verdict, messages, List.of(), sources);
    }

    static RunSummary run(
            Verdict verdict, List<String> messages, List<SpreadsheetDamage> damaged, List<SourceNote> sources) {
        var start = Instant.parse("2026-11-18T18:30:00Z");
        return new RunSummary(
                DATE,
                start,
                start.plusMillis(12_340),
                verdict,
                messages,
                damaged,
                sources,
                List.of(new StepTime("clean", Duration.ofSeconds(4), 12_000)),
                verdict.published() ? null : LocalDate.of(2026, 11, 18));
    }

    static ReportData withLedger(List<LedgerLine> ledger, List<RejectCount> rejects, List<IssueCount> issues) {
        return new ReportData(DATE, List.of(), List.of(), List.of(), ledger, rejects, issues, List.of());
    }

    static ReportData withoutQuestions() {
        var data = data();
        return new ReportData(
                data.date(),
                data.indicators(),
                data.places(),
                data.values(),
                List.of(new LedgerLine(INDIVIDU, 3000, 3000, 0, 0)),
                List.of(),
                new ArrayList<>(),
                data.links());
    }

    static ReportData withManyUnlinked() {
        var data = withoutQuestions();
        return new ReportData(
                data.date(),
                data.indicators(),
                data.places(),
                data.values(),
                data.ledger(),
                data.rejects(),
                data.issues(),
                List.of(new LinkQuality("jkn_peserta", 2_000, 1_500, 0, 0, 500, 0, 1_490L, 510L, null, null, true)));
    }

    private static Indicator indicator(
            String code, String name, String english, String unit, Direction direction, boolean unitDenominator) {
        return new Indicator(
                code,
                name,
                english,
                unit,
                "Definisi",
                "Definition",
                "regsosek_individu",
                direction,
                "",
                unitDenominator);
    }

    private static IndicatorValue bounded(
            String indicator,
            String place,
            String value,
            String numerator,
            String denominator,
            String lower,
            String upper) {
        return new IndicatorValue(
                indicator,
                place,
                new BigDecimal(value),
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                false,
                new Bounds(new BigDecimal(lower), new BigDecimal(upper)));
    }

    private static IndicatorValue shown(
            String indicator, String place, String value, String numerator, String denominator) {
        return new IndicatorValue(
                indicator, place, new BigDecimal(value), new BigDecimal(numerator), new BigDecimal(denominator), false);
    }
}
