package id.lumbung.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of charts and table for the page's script: places once, then per indicator rows of place number, value,
 * numerator and denominator; a hidden value is a row of the place number alone.
 */
final class ExplorerData {
    private static final int DISPLAY_DECIMALS = 6;

    private final ReportData data;
    private final Texts texts;

    ExplorerData(ReportData data, Texts texts) {
        this.data = data;
        this.texts = texts;
    }

    String json() {
        var numbers = new HashMap<String, Integer>();
        var places = new ArrayList<List<Object>>();
        for (var place : data.places()) {
            numbers.put(place.code(), numbers.size());
            places.add(List.of(place.code(), place.name()));
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("bahasa", texts.locale().toLanguageTag());
        json.put("teks", texts.scriptTexts());
        json.put("wilayah", places);
        json.put("indikator", data.indicators().stream().map(this::indicator).toList());
        json.put("nilai", values(numbers));
        return Json.write(json);
    }

    private Map<String, Object> indicator(Indicator indicator) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kode", indicator.code());
        json.put("nama", texts.indicatorName(indicator));
        json.put("definisi", texts.indicatorDefinition(indicator));
        json.put("jenis", indicator.unit().name());
        json.put("akhiran", texts.unitSuffix(indicator));
        json.put("arah", texts.text("arah_" + indicator.direction().name()));
        json.put("jumlah", indicator.unitDenominator());
        return json;
    }

    private Map<String, List<List<@Nullable Object>>> values(Map<String, Integer> numbers) {
        var rows = new LinkedHashMap<String, List<List<@Nullable Object>>>();
        for (var value : data.values()) {
            var number = numbers.get(value.placeCode());
            if (number != null) {
                rows.computeIfAbsent(value.indicator(), code -> new ArrayList<>())
                        .add(row(number, value));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(Integer number, IndicatorValue value) {
        var row = new ArrayList<@Nullable Object>();
        row.add(number);
        if (!value.hidden()) {
            row.add(display(value.value()));
            row.add(display(value.numerator()));
            row.add(display(value.denominator()));
        }
        return row;
    }

    private static @Nullable BigDecimal display(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.setScale(DISPLAY_DECIMALS, RoundingMode.HALF_UP);
    }
}
