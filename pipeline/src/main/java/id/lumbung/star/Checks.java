package id.lumbung.star;

import id.lumbung.engine.Engine;
import id.lumbung.engine.Steps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All checks of the warehouse, run over a version that is built and not yet published. */
public final class Checks {
    private static final String FOLDER = "checks/";
    private static final int SAMPLE = 20;

    private final List<Check> checks;

    private Checks(List<Check> checks) {
        this.checks = checks;
    }

    /** Reads every check of the warehouse: those written one by one, and those that follow from the models. */
    public static Checks load(Models models) {
        var checks = new ArrayList<>(written());
        checks.addAll(new DerivedChecks(models).all());
        checks.sort(Comparator.comparing(Check::name));
        var names = new HashSet<String>();
        for (var check : checks) {
            if (!names.add(check.name())) {
                throw new ModelException("checks: two are named '%s'.".formatted(check.name()));
            }
        }
        return new Checks(List.copyOf(checks));
    }

    /** Those that have a file of their own. */
    static List<Check> written() {
        return WarehouseResources.paths("checks", ".sql").stream()
                .filter(path -> path.indexOf('/', FOLDER.length()) < 0)
                .map(path -> Check.parse(WarehouseResources.name(path), WarehouseResources.text(path)))
                .toList();
    }

    /** What the checks say of themselves. */
    public CheckThresholds thresholds() {
        return CheckThresholds.usual(checks);
    }

    /** The same checks under other thresholds. */
    public Checks under(CheckThresholds thresholds) {
        return new Checks(checks.stream()
                .map(check -> check.under(thresholds.of(check.name(), check.threshold())))
                .toList());
    }

    public List<Check> checks() {
        return checks;
    }

    /** Runs them all; {@code engine} reads the version's tables under their names. */
    public List<CheckResult> run(Engine engine) {
        Map<String, Long> counted = new ConcurrentHashMap<>();
        Map<String, CheckResult> results = new ConcurrentHashMap<>();
        var steps = new Steps();
        checks.forEach(check ->
                steps.add(check.name(), Set.of(), () -> results.put(check.name(), run(check, engine, counted))));
        steps.run(engine.stepsAtOnce());
        return checks.stream()
                .map(check -> Objects.requireNonNull(results.get(check.name())))
                .toList();
    }

    private static CheckResult run(Check check, Engine engine, Map<String, Long> counted) {
        var violated = number(engine, check.violated());
        return new CheckResult(
                check,
                violated,
                counted.computeIfAbsent(check.eligible(), select -> number(engine, select)),
                violated == 0 ? List.of() : sample(engine, check));
    }

    private static List<FailingKey> sample(Engine engine, Check check) {
        var select = check.sample(SAMPLE);
        if (select.isEmpty()) {
            return List.of();
        }
        var keys = new ArrayList<FailingKey>();
        for (var row : engine.rows(select.get())) {
            var cells = new LinkedHashMap<String, String>();
            for (int column = 0; column < row.length; column++) {
                var name = check.keys().get(column);
                cells.put(name, ShownColumn.find(name).orElseThrow().shown(row[column]));
            }
            keys.add(new FailingKey(cells));
        }
        return keys;
    }

    private static long number(Engine engine, String select) {
        return ((Number) Objects.requireNonNull(engine.rows(select).get(0)[0])).longValue();
    }
}
