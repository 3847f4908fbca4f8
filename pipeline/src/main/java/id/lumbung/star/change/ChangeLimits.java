package id.lumbung.star.change;

import id.lumbung.SettingLines;
import id.lumbung.feed.ReferenceTable;
import id.lumbung.star.change.ChangeLimit.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The limit of every indicator: its own where there is one, else that of its unit, from the reference table
 * {@code batas_perubahan}, unless settings say otherwise.
 */
public final class ChangeLimits {
    private static final String SMALLEST = ".terkecil";

    private final Map<String, ChangeLimit> limits;

    private ChangeLimits(Map<String, ChangeLimit> limits) {
        this.limits = Map.copyOf(limits);
    }

    /** As they are without settings. */
    public static ChangeLimits usual() {
        var named = new HashMap<String, ChangeLimit>();
        for (var row : ReferenceTable.rows("batas_perubahan")) {
            named.put(
                    row.get(0),
                    new ChangeLimit(Kind.valueOf(row.get(1)), new BigDecimal(row.get(2)), new BigDecimal(row.get(3))));
        }
        var limits = new HashMap<String, ChangeLimit>();
        for (var indicator : IndicatorNames.load().all()) {
            Optional.ofNullable(named.get(indicator.code()))
                    .or(() -> Optional.ofNullable(named.get(indicator.unit())))
                    .ifPresent(limit -> limits.put(indicator.code(), limit));
        }
        return new ChangeLimits(limits);
    }

    /**
     * These limits, and what the settings change: lines {@code JKN_AKTIF = 5} and {@code JKN_AKTIF.terkecil = 2000}.
     *
     * @throws IllegalArgumentException where a line names no indicator that has a limit, or says no number from 0
     */
    public ChangeLimits with(String settings) {
        var properties = SettingLines.of(settings);
        var changed = new HashMap<>(limits);
        for (var name : properties.stringPropertyNames()) {
            var ofSmallest = name.endsWith(SMALLEST);
            var code = ofSmallest ? name.substring(0, name.length() - SMALLEST.length()) : name;
            var limit = changed.get(code);
            if (limit == null) {
                throw new IllegalArgumentException("change limits: expected an indicator's code.");
            }
            var number = number(properties.getProperty(name, ""));
            changed.put(
                    code,
                    ofSmallest
                            ? new ChangeLimit(limit.kind(), limit.amount(), number)
                            : new ChangeLimit(limit.kind(), number, limit.smallest()));
        }
        return new ChangeLimits(changed);
    }

    private static BigDecimal number(String text) {
        var number = new BigDecimal(text.strip());
        if (number.signum() < 0) {
            throw new IllegalArgumentException("change limits: expected a number from 0.");
        }
        return number;
    }

    public Optional<ChangeLimit> find(String indicator) {
        return Optional.ofNullable(limits.get(indicator));
    }
}
