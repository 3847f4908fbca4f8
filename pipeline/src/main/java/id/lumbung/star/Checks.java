package id.lumbung.star;

import id.lumbung.engine.Engine;
import java.util.List;
import java.util.Objects;

/** All checks of the warehouse, run over a version that is built and not yet published. */
public final class Checks {
    private final List<Check> checks;

    private Checks(List<Check> checks) {
        this.checks = checks;
    }

    /** Reads every check of the warehouse. */
    public static Checks load() {
        return new Checks(WarehouseResources.paths("checks", ".sql").stream()
                .map(path -> Check.parse(WarehouseResources.name(path), WarehouseResources.text(path)))
                .toList());
    }

    /** Runs them all; {@code engine} reads the version's tables under their names. */
    public List<CheckResult> run(Engine engine) {
        return checks.stream()
                .map(check -> new CheckResult(
                        check,
                        number(engine, "select count(*) from (" + check.violations() + ") as pelanggaran"),
                        number(engine, check.eligible())))
                .toList();
    }

    private static long number(Engine engine, String select) {
        return ((Number) Objects.requireNonNull(engine.rows(select).get(0)[0])).longValue();
    }
}
