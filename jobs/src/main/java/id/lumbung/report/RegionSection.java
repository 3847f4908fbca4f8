package id.lumbung.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One kabupaten: its headline cards and all its indicators. */
record RegionSection(String code, String name, List<Card> cards, List<Row> rows) {
    private static final List<String> HEADLINES = List.of(
            "PENDUDUK",
            "P0",
            "JKN_AKTIF",
            "TK_AKTIF",
            "APARATUR_TK",
            "DESA_TK",
            "RENTAN_TANPA_TK",
            "BIAYA_APARATUR_TK");

    /** A headline figure. {@code range} is empty where it has no bounds; {@code barWidth} is 0 to 100 as SVG reads it, empty where the value is no share. */
    record Card(
            String code,
            String name,
            String value,
            String unit,
            String detail,
            String range,
            String barWidth,
            String extremes) {}

    /** One indicator of the full table. */
    record Row(
            String code,
            String name,
            String definition,
            String legalBasis,
            String value,
            String unit,
            String numerator,
            String denominator,
            boolean aboveHundred) {}

    static List<RegionSection> of(ReportData data, Texts texts, Figures figures) {
        Map<String, Map<String, IndicatorValue>> values = new HashMap<>();
        for (var value : data.values()) {
            values.computeIfAbsent(value.placeCode(), code -> new HashMap<>()).put(value.indicator(), value);
        }
        var sections = new ArrayList<RegionSection>();
        for (var region : data.placesOf(PlaceLevel.KABUPATEN)) {
            var own = values.getOrDefault(region.code(), Map.of());
            var cards = new ArrayList<Card>();
            for (var code : HEADLINES) {
                indicator(data, code).ifPresent(indicator -> {
                    var value = own.get(code);
                    if (value != null) {
                        cards.add(card(
                                indicator,
                                value,
                                extremes(indicator, region, data, values, texts, figures),
                                texts,
                                figures));
                    }
                });
            }
            var rows = new ArrayList<Row>();
            for (var indicator : data.indicators()) {
                var value = own.get(indicator.code());
                if (value != null) {
                    rows.add(row(indicator, value, texts, figures));
                }
            }
            if (!rows.isEmpty()) {
                sections.add(new RegionSection(region.code(), region.name(), cards, rows));
            }
        }
        return sections;
    }

    private static Optional<Indicator> indicator(ReportData data, String code) {
        return data.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    private static Card card(Indicator indicator, IndicatorValue value, String extremes, Texts texts, Figures figures) {
        var shown = value.value();
        boolean share = indicator.unit() == Unit.PERCENT && shown != null;
        return new Card(
                indicator.code(),
                texts.indicatorName(indicator),
                figures.value(indicator.unit(), shown),
                texts.unitSuffix(indicator),
                detail(value, share, texts, figures),
                range(indicator, value.bounds(), texts, figures),
                share ? barWidth(shown) : "",
                extremes);
    }

    private static String range(Indicator indicator, @Nullable Bounds bounds, Texts texts, Figures figures) {
        return bounds == null
                ? ""
                : texts.text(
                        "antara",
                        figures.value(indicator.unit(), bounds.lower()),
                        figures.value(indicator.unit(), bounds.upper()));
    }

    private static String barWidth(@Nullable BigDecimal percent) {
        return percent == null
                ? ""
                : percent.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)).toPlainString();
    }

    private static String detail(IndicatorValue value, boolean share, Texts texts, Figures figures) {
        return share && value.numerator() != null && value.denominator() != null
                ? texts.text("dari", figures.part(value.numerator()), figures.part(value.denominator()))
                : "";
    }

    // Only of shares: which kecamatan has the most people says nothing.
    private static String extremes(
            Indicator indicator,
            Place region,
            ReportData data,
            Map<String, Map<String, IndicatorValue>> values,
            Texts texts,
            Figures figures) {
        if (indicator.unitDenominator()) {
            return "";
        }
        var names = new TreeMap<BigDecimal, List<String>>();
        for (var place : data.placesOf(PlaceLevel.KECAMATAN)) {
            var value = values.getOrDefault(place.code(), Map.of()).get(indicator.code());
            if (place.isWithin(region) && value != null && value.value() != null) {
                names.computeIfAbsent(value.value().stripTrailingZeros(), key -> new ArrayList<>())
                        .add(place.name());
            }
        }
        if (names.size() < 2) {
            return names.isEmpty() || names.firstEntry().getValue().size() < 2 ? "" : texts.text("rata_semua");
        }
        return texts.text(
                "rentang",
                nameOrNumber(names.firstEntry().getValue(), texts, figures),
                figures.value(indicator.unit(), names.firstKey()),
                nameOrNumber(names.lastEntry().getValue(), texts, figures),
                figures.value(indicator.unit(), names.lastKey()));
    }

    private static String nameOrNumber(List<String> names, Texts texts, Figures figures) {
        return names.size() == 1 ? names.get(0) : texts.text("banyak_kecamatan", figures.count(names.size()));
    }

    private static Row row(Indicator indicator, IndicatorValue value, Texts texts, Figures figures) {
        boolean fraction = !indicator.unitDenominator() && value.denominator() != null;
        return new Row(
                indicator.code(),
                texts.indicatorName(indicator),
                texts.indicatorDefinition(indicator),
                indicator.legalBasis(),
                figures.value(indicator.unit(), value.value()),
                texts.unitName(indicator),
                fraction ? figures.part(value.numerator()) : texts.text("tak_ada"),
                fraction ? figures.part(value.denominator()) : texts.text("tak_ada"),
                indicator.unit() == Unit.PERCENT
                        && value.value() != null
                        && value.value().compareTo(BigDecimal.valueOf(100)) > 0);
    }
}
