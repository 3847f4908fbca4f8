package id.lumbung.star;

import id.lumbung.SettingLines;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The thresholds of all checks: their own, or those an operator has set in their place. */
public final class CheckThresholds {
    private static final String ALLOWED = ".batas";
    private static final String SEVERITY = ".keparahan";

    private final Map<String, Threshold> byCheck;

    private CheckThresholds(Map<String, Threshold> byCheck) {
        this.byCheck = byCheck;
    }

    /** What the checks say of themselves. */
    static CheckThresholds usual(Iterable<Check> checks) {
        var byCheck = new TreeMap<String, Threshold>();
        checks.forEach(check -> byCheck.put(check.name(), check.threshold()));
        return new CheckThresholds(byCheck);
    }

    /**
     * Those of lines {@code <check>.batas = 0.05} and {@code <check>.keparahan = PERINGATAN}, elsewhere these.
     *
     * @throws CheckSettingException where a line says anything else
     */
    public CheckThresholds changedBy(String settings) {
        var lines = SettingLines.of(settings);
        var changed = new TreeMap<>(byCheck);
        for (var key : lines.stringPropertyNames()) {
            change(changed, key, lines.getProperty(key).strip());
        }
        return new CheckThresholds(changed);
    }

    private static void change(Map<String, Threshold> thresholds, String key, String value) {
        var name = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        var before = thresholds.get(name);
        var line = key + " = " + value;
        if (before == null) {
            throw new CheckSettingException(line);
        }
        try {
            thresholds.put(
                    name,
                    switch (key.substring(name.length())) {
                        case ALLOWED -> new Threshold(before.severity(), share(line, value));
                        case SEVERITY ->
                            new Threshold(Severity.valueOf(value.toUpperCase(Locale.ROOT)), before.allowed());
                        default -> throw new CheckSettingException(line);
                    });
        } catch (IllegalArgumentException e) {
            throw new CheckSettingException(line);
        }
    }

    private static BigDecimal share(String line, String value) {
        var share = new BigDecimal(value);
        if (share.signum() < 0) {
            throw new CheckSettingException(line);
        }
        return share;
    }

    /** The threshold of a check, or {@code otherwise} where this release has no such check. */
    public Threshold of(String check, Threshold otherwise) {
        return byCheck.getOrDefault(check, otherwise);
    }
}
