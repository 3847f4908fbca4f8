package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Holds a rule against what feeds.md says of it, over thousands of made-up cells, and tells seed, round and cell where
 * they differ.
 *
 * @param rule for a trimmed cell
 * @param empty whether a trimmed cell means empty to it
 */
record RuleProperty<T>(Function<String, Cleaned<T>> rule, Predicate<String> empty, int rounds) {

    static final int ROUNDS = 20_000;
    private static final long SEED = 20261119;

    /** The characters that show as nothing, for the oracles' patterns. */
    static final String BLANK =
            "[\\x00-\\x20\\x7f\\u0085\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff]";

    private static final Pattern LEADING = Pattern.compile("^(?:" + BLANK + "|['\u2019])+");
    private static final Pattern TRAILING = Pattern.compile("(?<!" + BLANK + ")" + BLANK + "+$");
    private static final Pattern EMPTY = Pattern.compile("|-|--|(?i:NULL|N/A|NA|#N/A|\\(kosong\\)|TIDAK ADA)");

    /** What mutations put into a cell of any rule: look-alikes of digits and separators, and what shows as nothing. */
    static final String NOISE =
            "0123456789.,-/' \u00A0\u200B\u202A\t\nEe+\u0661\uFF11\u2013\u2019\u0131\u017F:;|_#\u0000()";

    RuleProperty(Function<String, Cleaned<T>> rule) {
        this(rule, Cell::isEmpty, ROUNDS);
    }

    /** What the rule makes of a cell as it arrived. */
    Cleaned<T> clean(String cell) {
        String trimmed = Cell.trim(cell);
        return empty.test(trimmed) ? Cleaned.empty() : rule.apply(trimmed);
    }

    /** The oracle is given the cell trimmed by itself, and no word for empty. */
    void agreesWith(Function<String, Cleaned<T>> oracle, Function<Dice, String> cells) {
        everyRound((dice, round) -> {
            String cell = cells.apply(dice);
            String trimmed = trimmed(cell);
            boolean nothing = EMPTY.matcher(trimmed).matches() && (empty.test("TIDAK ADA") || trimmed.length() < 9);
            Cleaned<T> expected = nothing ? Cleaned.empty() : oracle.apply(trimmed);
            same(round, cell, clean(cell), expected);
        });
    }

    void reads(Function<Dice, T> values, Notation<T> notation) {
        everyRound((dice, round) -> {
            T value = values.apply(dice);
            String cell = notation.of(value, dice);
            same(round, cell, clean(cell), Cleaned.value(value));
        });
    }

    private void everyRound(BiConsumer<Dice, Integer> check) {
        for (int round = 0; round < rounds; round++) {
            check.accept(new Dice(SEED * ROUNDS + round), round);
        }
    }

    private static void same(int round, String cell, Cleaned<?> found, Cleaned<?> expected) {
        if (!found.equals(expected)) {
            assertThat(found.value() + " " + found.issue())
                    .as("seed %d, round %d, cell '%s'", SEED, round, escaped(cell))
                    .isEqualTo(expected.value() + " " + expected.issue());
        }
    }

    private static String trimmed(String cell) {
        return TRAILING.matcher(LEADING.matcher(cell).replaceFirst("")).replaceFirst("");
    }

    private static String escaped(String cell) {
        StringBuilder text = new StringBuilder();
        cell.chars().forEach(c -> text.append(c > ' ' && c < 127 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return text.toString();
    }

    /** A way to write a value. */
    interface Notation<T> {
        String of(T value, Dice dice);
    }
}
