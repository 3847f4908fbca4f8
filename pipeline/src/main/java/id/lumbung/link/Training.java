package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns a model without being told a single match: what strangers have in common from random pairs, what one person's
 * records have in common by expectation maximisation over pairs that agree in something strong.
 */
public final class Training {
    /** So many records on the left are enough to learn from. */
    static final long ENOUGH_RECORDS = 60_000;

    private static final long RANDOM_RECORDS = 1_000;
    private static final long AMONG_RECORDS = 6_000;
    private static final int BLOCK = 100_000;

    private final Engine engine;
    private final ComparisonSet set;
    private final PairQueries queries;
    private final String left;
    private final String right;

    /** Trains on the records of two tables of the engine. */
    public Training(Engine engine, ComparisonSet set, String left, String right) {
        this.engine = engine;
        this.set = set;
        this.queries = new PairQueries(set);
        this.left = left;
        this.right = right;
    }

    /** Learns. The model's version and date are the caller's to give. */
    public LinkModel train(int version, String date) {
        var lefts = count(left);
        var rights = count(right);
        sample("di_antara_kiri", left, lefts, AMONG_RECORDS);
        sample("acak_kiri", left, lefts, RANDOM_RECORDS);
        sample("acak_kanan", right, rights, RANDOM_RECORDS);
        var strangers = strangers();
        var firstSession = patterns(left, right, set.sessions().get(0).on());
        var matches = matches(strangers);
        var shares = new LinkedHashMap<String, List<LinkModel.LevelShares>>();
        for (int i = 0; i < set.comparisons().size(); i++) {
            var levels = new ArrayList<LinkModel.LevelShares>();
            for (int level = 0; level < matches[i].length; level++) {
                levels.add(new LinkModel.LevelShares(matches[i][level], strangers[i][level]));
            }
            shares.put(set.comparisons().get(i).name(), List.copyOf(levels));
        }
        return new LinkModel(
                set.name(),
                version,
                date,
                List.of(lefts, rights),
                pairs(firstSession),
                shares,
                profileOf(firstSession));
    }

    /** Holds tonight's records against those a model was trained on. */
    Drift drift(LinkModel model) {
        var patterns = patterns(left, right, set.sessions().get(0).on());
        if (pairs(patterns) < LinkModel.ENOUGH_PAIRS) {
            return new Drift(Map.of());
        }
        var now = profileOf(patterns);
        var indexes = new TreeMap<String, Double>();
        for (var comparison : now.entrySet()) {
            var before = model.profile().get(comparison.getKey());
            if (before != null && before.size() == comparison.getValue().size()) {
                indexes.put(comparison.getKey(), Drift.index(doubles(before), doubles(comparison.getValue())));
            }
        }
        return new Drift(indexes);
    }

    private static long pairs(List<PatternCount> patterns) {
        return patterns.stream().mapToLong(PatternCount::pairs).sum();
    }

    private static double[] doubles(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The share of each level of each comparison among all pairs, those without a value included. */
    private Map<String, List<Double>> profileOf(List<PatternCount> patterns) {
        var all = Math.max(1, pairs(patterns));
        var profile = new LinkedHashMap<String, List<Double>>();
        for (int i = 0; i < set.comparisons().size(); i++) {
            var shares = new double[set.comparisons().get(i).levels().size()];
            for (var pattern : patterns) {
                shares[pattern.levels().get(i)] += (double) pattern.pairs() / all;
            }
            profile.put(
                    set.comparisons().get(i).name(),
                    Arrays.stream(shares).boxed().toList());
        }
        return profile;
    }

    private double[][] strangers() {
        var shares = sharesOf(patterns("acak_kiri", "acak_kanan", "not coalesce(" + set.notStrangers() + ", false)"));
        for (var condition : conditions()) {
            var among = sharesOf(patterns(
                    "di_antara_kiri", right, condition + " and not coalesce(" + set.notStrangers() + ", false)"));
            for (int i = 0; i < shares.length; i++) {
                var levels = set.comparisons().get(i).levels();
                for (int level = 0; level < levels.size(); level++) {
                    if (condition.equals(levels.get(level).among())) {
                        shares[i][level] = among[i][level];
                    }
                }
            }
        }
        return shares;
    }

    private List<String> conditions() {
        return set.comparisons().stream()
                .flatMap(comparison -> comparison.levels().stream())
                .map(ComparisonLevel::among)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private double[][] sharesOf(List<PatternCount> patterns) {
        var counts = zeros();
        for (var pattern : patterns) {
            for (int i = 0; i < counts.length; i++) {
                counts[i][pattern.levels().get(i)] += pattern.pairs();
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Shares.of(set.comparisons().get(i), counts[i]);
        }
        return counts;
    }

    private double[][] matches(double[][] strangers) {
        var counts = zeros();
        for (var session : set.sessions()) {
            var patterns = patterns(left, right, session.on());
            var learned = new boolean[counts.length];
            for (int i = 0; i < counts.length; i++) {
                learned[i] = !session.fixed().contains(set.comparisons().get(i).name());
            }
            var found = new Expectation(set.comparisons(), patterns, strangers, learned, session.matches())
                    .run(sharesOf(patterns));
            for (int i = 0; i < counts.length; i++) {
                for (int level = 0; learned[i] && level < counts[i].length; level++) {
                    counts[i][level] += found[i][level];
                }
            }
        }
        for (int i = 0; i < counts.length; i++) {
            var comparison = set.comparisons().get(i);
            counts[i] = Shares.ofMatches(comparison, counts[i]);
            for (int level = 0; level < counts[i].length; level++) {
                var like = comparison.levels().get(level).like();
                if (like != null) {
                    counts[i][level] = counts[i][comparison.levels().indexOf(comparison.level(like))];
                }
            }
        }
        return counts;
    }

    private double[][] zeros() {
        return set.comparisons().stream()
                .map(comparison -> new double[comparison.levels().size()])
                .toArray(double[][]::new);
    }

    private List<PatternCount> patterns(String lefts, String rights, String on) {
        engine.keep("latih_pasangan", PairQueries.blocks(lefts, rights, on));
        engine.keep("latih_banding", queries.compared("latih_pasangan", lefts, rights));
        engine.drop("latih_pasangan");
        var columns = set.comparisons().stream().map(Comparison::column).collect(Collectors.joining(", "));
        var patterns = new ArrayList<PatternCount>();
        for (var row : engine.rows(
                "select %1$s, count(*) from latih_banding group by %1$s order by %1$s".formatted(columns))) {
            var numbers = Arrays.stream(row)
                    .map(value -> (Number) Objects.requireNonNull(value))
                    .toList();
            patterns.add(new PatternCount(
                    numbers.subList(0, row.length - 1).stream()
                            .map(Number::intValue)
                            .toList(),
                    numbers.get(row.length - 1).longValue()));
        }
        engine.drop("latih_banding");
        return patterns;
    }

    /** Keeps about {@code wanted} records of a table, evenly spread over it. */
    private void sample(String name, String table, long records, long wanted) {
        var blocks = name + "_blok";
        var numbering = new Numbering(table, "no", "cast(floor(no / %d) as bigint)".formatted(BLOCK));
        numbering.keepBlocks(engine, blocks);
        engine.keep(
                name, """
                select records.*
                from %s as records
                inner join (%s) as places on records.no = places.no
                where mod(places.tempat, %d) = 0
                """.formatted(table, numbering.numbered("no", "tempat", blocks), Math.max(1, records / wanted)));
        engine.drop(blocks);
    }

    private long count(String table) {
        return ((Number) Objects.requireNonNull(
                        engine.rows("select count(*) from " + table).get(0)[0]))
                .longValue();
    }
}
