package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The indicators that must come out of a regency: whole numbers to the unit, all others to 1e-9. */
final class IndicatorTruth {
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private final Map<String, Figures> figures = new TreeMap<>();

    private record Figures(
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value) {
        boolean equalTo(Figures other) {
            return same(numerator, other.numerator) && same(denominator, other.denominator) && same(value, other.value);
        }

        private static boolean same(@Nullable BigDecimal expected, @Nullable BigDecimal found) {
            if (expected == null || found == null) {
                return expected == null && found == null;
            }
            return isWhole(expected)
                    ? expected.compareTo(found) == 0
                    : expected.subtract(found).abs().compareTo(TOLERANCE) <= 0;
        }

        private static boolean isWhole(BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0;
        }
    }

    static IndicatorTruth read(Path file) throws IOException {
        var truth = new IndicatorTruth();
        var lines = Files.readAllLines(file);
        assertThat(lines.get(0)).isEqualTo("tingkat,kode_wilayah,kode_indikator,pembilang,penyebut,nilai");
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            var former = truth.figures.put(
                    cells[0] + "," + cells[1] + "," + cells[2],
                    new Figures(number(cells[3]), number(cells[4]), number(cells[5])));
            assertThat(former).as("second line of %s", line).isNull();
        }
        return truth;
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** Compares every row of {@code gudang.fact_indikator}, both ways. */
    void requireIn(Warehouse warehouse) throws SQLException {
        requireIn(warehouse, Set.of());
    }

    /** Compares every row of {@code gudang.fact_indikator}, both ways, but for some indicators. */
    void requireIn(Warehouse warehouse, Set<String> except) throws SQLException {
        var found = published(warehouse);
        found.keySet().removeIf(key -> except.contains(codeIn(key)));
        var differences = new ArrayList<String>();
        for (var entry : figures.entrySet()) {
            if (except.contains(codeIn(entry.getKey()))) {
                continue;
            }
            var there = found.remove(entry.getKey());
            if (there == null) {
                differences.add(entry.getKey() + ": expected " + entry.getValue() + ", found no row");
            } else if (!entry.getValue().equalTo(there)) {
                differences.add(entry.getKey() + ": expected " + entry.getValue() + ", found " + there);
            }
        }
        found.forEach((key, there) -> differences.add(key + ": expected no row, found " + there));
        assertThat(differences).isEmpty();
        assertThat(figures).hasSizeGreaterThan(1_000);
    }

    private static String codeIn(String key) {
        return key.substring(key.lastIndexOf(',') + 1);
    }

    private static Map<String, Figures> published(Warehouse warehouse) throws SQLException {
        var found = new TreeMap<String, Figures>();
        try (var connection = warehouse.connectAs(Role.PEMILIK);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select tingkat || ',' || kode_wilayah || ',' || kode_indikator, pembilang, penyebut, nilai
                        from gudang.fact_indikator where periode = '2026-11-01'
                        """)) {
            while (rows.next()) {
                found.put(
                        rows.getString(1),
                        new Figures(rows.getBigDecimal(2), rows.getBigDecimal(3), rows.getBigDecimal(4)));
            }
        }
        return found;
    }

    /** Compares every cell of a wide view with the truth of its level, both ways; what is hidden must be empty there. */
    void requireSideBySide(Warehouse warehouse, String level, String view, String placeColumn) throws SQLException {
        var found = new TreeMap<String, BigDecimal>();
        for (var line : warehouse.lines("""
                select 'x,' || wide.%2$s || ',' || upper(cell.key) || ',' || cell.value
                from %1$s as wide cross join lateral jsonb_each_text(to_jsonb(wide)) as cell
                where wide.periode = '2026-11-01' and cell.value is not null
                    and upper(cell.key) in (select kode_indikator from mart.katalog_indikator)
                """.formatted(view, placeColumn))) {
            var end = line.lastIndexOf(',');
            found.put(level + line.substring(1, end), new BigDecimal(line.substring(end + 1)));
        }
        var hidden = warehouse.lines("select tingkat || ',' || kode_wilayah || ',' || kode_indikator"
                + " from mart.indikator where disembunyikan and periode = '2026-11-01'");
        var expected = new TreeMap<String, BigDecimal>();
        figures.forEach((key, truth) -> {
            if (key.startsWith(level + ",") && truth.value() != null && !hidden.contains(key)) {
                expected.put(key, truth.value());
            }
        });
        assertThat(found.keySet()).as(view).isEqualTo(expected.keySet());
        assertThat(expected)
                .as(view)
                .hasSizeGreaterThan(30)
                .allSatisfy((key, value) ->
                        assertThat(Figures.same(value, found.get(key))).as(key).isTrue());
    }

    /** Rows of {@code mart.indikator} that neither equal their unsuppressed row nor hide it whole, or have none. */
    static List<String> wronglyPublished(Warehouse warehouse) throws SQLException {
        return warehouse.lines("""
                select periode, tingkat, kode_wilayah, kode_indikator
                from gudang.fact_indikator as facts
                full join mart.indikator as shown using (periode, tingkat, kode_wilayah, kode_indikator)
                where facts.pembilang is null
                    or shown.disembunyikan is null
                    or shown.disembunyikan and num_nonnulls(shown.nilai, shown.pembilang, shown.penyebut) > 0
                    or not shown.disembunyikan
                        and (shown.nilai, shown.pembilang, shown.penyebut)
                            is distinct from (facts.nilai, facts.pembilang, facts.penyebut)
                """);
    }
}
