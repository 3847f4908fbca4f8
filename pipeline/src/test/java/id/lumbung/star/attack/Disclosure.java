package id.lumbung.star.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What the marts of one month hide, and what of it follows from the rest. */
public final class Disclosure {
    /** Every figure of the month, true and published, by level, place and code. */
    public static final String CELLS = """
            select
                facts.tingkat, facts.kode_wilayah, facts.kode_indikator, facts.pembilang, facts.penyebut,
                published.disembunyikan
            from fact_indikator as facts
            inner join jalan as runs on facts.periode = runs.periode
            inner join indikator as published
                on facts.periode = published.periode
                and facts.tingkat = published.tingkat
                and facts.kode_wilayah = published.kode_wilayah
                and facts.kode_indikator = published.kode_indikator
            inner join ref_katalog_indikator as catalogue on facts.kode_indikator = catalogue.kode
            where catalogue.perorangan and facts.penyebut is not null
            order by 1, 2, 3
            """;

    private final List<Cell> cells;

    private Disclosure(List<Cell> cells) {
        this.cells = cells;
    }

    /** Reads the rows of {@link #CELLS}. */
    public static Disclosure read(Function<String, List<List<String>>> rows) {
        var cells = new ArrayList<Cell>();
        for (var row : rows.apply(CELLS)) {
            cells.add(new Cell(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    new BigDecimal(row.get(3)),
                    new BigDecimal(row.get(4)),
                    Boolean.parseBoolean(row.get(5)) || row.get(5).equals("t")));
        }
        return new Disclosure(cells);
    }

    /** How many cells could be hidden. */
    public long cells() {
        return cells.stream().filter(Cell::canBeHidden).count();
    }

    /** How many cells are hidden. */
    public long hiddenCells() {
        return cells.stream().filter(Cell::hidden).count();
    }

    /** How many cells are too small by the rule itself. */
    public long smallCells() {
        return cells.stream().filter(cell -> !smallnesses(cell).isEmpty()).count();
    }

    /** Cells too small by the rule that are shown all the same. */
    public List<String> smallCellsShown() {
        return cells.stream()
                .filter(cell -> !cell.hidden() && !smallnesses(cell).isEmpty())
                .map(cell -> cell.place() + " " + cell.code())
                .toList();
    }

    /** The small counts that one known bound after the other leaves a single value for. */
    public Set<String> followingSmallCounts() {
        return avoidable((attack, count) -> attack.isPinned(count));
    }

    /** The small counts for which no other world was found that publishes the same. */
    public Set<String> smallCountsWithoutDoubt() {
        return avoidable((attack, count) -> !attack.isUncertain(count));
    }

    /** Without those that would follow even if every village and kecamatan were hidden. */
    private Set<String> avoidable(BiPredicate<Attack, Integer> follows) {
        var following = following(Knowledge.of(cells), follows);
        if (!following.isEmpty()) {
            var nothingShown = cells.stream()
                    .map(cell -> cell.withHidden(cell.canBeHidden()))
                    .toList();
            following.removeAll(following(Knowledge.of(nothingShown), follows));
        }
        return following;
    }

    private Set<String> following(Knowledge knowledge, BiPredicate<Attack, Integer> follows) {
        var targets = new TreeMap<String, Integer>();
        for (var cell : cells) {
            for (var smallness : smallnesses(cell)) {
                if (Quantity.OF_INDICATORS.containsKey(cell.code())) {
                    targets.put(cell.place() + " " + cell.code() + " " + smallness, knowledge.target(cell, smallness));
                }
            }
        }
        var attack = new Attack(knowledge);
        var judged = new HashMap<Integer, Boolean>();
        var following = new TreeSet<String>();
        targets.forEach((name, count) -> {
            if (judged.computeIfAbsent(count, tried -> follows.test(attack, tried))) {
                following.add(name);
            }
        });
        return following;
    }

    /** The rule as the design states it, told once more: which counts of a cell are too small. */
    private static Set<Smallness> smallnesses(Cell cell) {
        var found = EnumSet.noneOf(Smallness.class);
        if (!cell.canBeHidden()) {
            return found;
        }
        if (Set.of("PENDUDUK", "KELUARGA").contains(cell.code())) {
            if (isBetween(cell.numerator(), 1, 4)) {
                found.add(Smallness.NUMERATOR);
            }
            return found;
        }
        var parts = Quantity.OF_INDICATORS.get(cell.code());
        if (parts == null || parts.isCount()) {
            return found;
        }
        if (isBetween(cell.denominator(), 1, 4)) {
            found.add(Smallness.DENOMINATOR);
        }
        if (isBetween(cell.numerator(), 1, 2) && !parts.numerator().equals("skor")) {
            found.add(Smallness.NUMERATOR);
        }
        if (isBetween(cell.denominator().subtract(cell.numerator()), 1, 2)
                && !parts.numerator().equals("skor")) {
            found.add(Smallness.REST);
        }
        return found;
    }

    private static boolean isBetween(BigDecimal count, int smallest, int largest) {
        return count.compareTo(BigDecimal.valueOf(smallest)) >= 0 && count.compareTo(BigDecimal.valueOf(largest)) <= 0;
    }
}
