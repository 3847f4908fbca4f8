package id.lumbung.star;

import id.lumbung.engine.Engine;
import java.time.LocalDate;
import java.util.List;

/** The tables every run gives its models besides the feeds: the run date and the reference tables. */
public final class RunTables {
    private RunTables() {}

    /** Registers {@code jalan} (one row: tanggal, periode, akhir_bulan) and every {@code ref_…}. */
    public static void register(Engine engine, LocalDate date) {
        var month = date.withDayOfMonth(1);
        engine.load(
                "jalan",
                List.of("tanggal", "periode", "akhir_bulan"),
                List.of("date", "date", "date"),
                List.<String[]>of(new String[] {
                    date.toString(),
                    month.toString(),
                    month.plusMonths(1).minusDays(1).toString()
                }));
        ReferenceTables.load(engine);
    }
}
