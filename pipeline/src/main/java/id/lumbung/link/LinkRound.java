package id.lumbung.link;

import id.lumbung.engine.Engine;

/** Weighs clusters of records against candidates, and joins those that are one person's. */
final class LinkRound {
    /** Beyond this weight no probability tells the difference, and no double overflows. */
    private static final int MOST_BITS = 100;

    /** One person in five hundred holds two records of which a person has one. */
    private static final double SECOND_RECORDS = 0.002;

    private final Engine engine;
    private final ComparisonSet set;
    private final PairQueries queries;
    private final LinkModel model;
    private final String name;

    /** @param name what the tables of the round begin with */
    LinkRound(Engine engine, ComparisonSet set, LinkModel model, String name) {
        this.engine = engine;
        this.set = set;
        this.queries = new PairQueries(set);
        this.model = model;
        this.name = name;
    }

    /** Keeps the pairs of records that {@link #weigh} compares. */
    void pair(String left, String right) {
        engine.keep(name + "_pasangan", queries.candidates(left, right));
    }

    /**
     * Keeps {@code <name>_nilai}, a row a pair of clusters: weight less what it takes to be likely at all, probability,
     * place among the candidates, whether the candidate has a record of the kind already, and the share of the claim on
     * him where several claim the same. {@code <name>_bobot}, a row a pair of records, stays as well, until {@link #forget};
     * every other table goes as soon as none reads it: where many share a name, pairs are most of what linking holds.
     *
     * @param left table of records to be joined, from {@link PersonRecords#prepare}, as paired
     * @param right table of records they may be joined to
     * @param except SQL on the weighed pair {@code p} that must hold as well, such as {@code and p.no_l > p.no_r}
     * @param persons how many persons a record could be about
     */
    void weigh(String left, String right, String except, long persons) {
        engine.keep(name + "_banding", queries.compared(name + "_pasangan", left, right));
        engine.drop(name + "_pasangan");
        engine.keep(name + "_bobot", queries.weighed(name + "_banding", left, right, model));
        engine.drop(name + "_banding");
        engine.keep(name + "_gugus", clusters(left, right, except, Math.log((double) persons) / Math.log(2)));
        engine.keep(name + "_calon", candidates());
        engine.drop(name + "_gugus");
        engine.keep(name + "_terisi", taken());
        engine.keep(name + "_layak", likely());
        engine.drop(name + "_calon");
        engine.drop(name + "_terisi");
        engine.keep(name + "_saingan", rivals());
        engine.keep(name + "_nilai", judged());
        engine.drop(name + "_layak");
        engine.drop(name + "_saingan");
    }

    /**
     * Keeps {@code <name>_taut}: each cluster with at most one candidate, the best by far.
     *
     * <p>Of several candidates each takes its share of the probability, so that a cluster with two good ones is joined to
     * neither. A candidate that has a record of the kind already stays in the reckoning: who resembles a person only
     * because he resembles his twin is not joined to the second best.
     */
    void joinBest() {
        var threshold = PairQueries.number(set.thresholds().link());
        engine.keep(name + "_taut", """
                select gugus_l, gugus_r, bobot, peluang
                from %s_nilai
                where peringkat = 1 and not terisi and peluang >= %s and bagian >= %s
                """.formatted(name, threshold, threshold));
    }

    /**
     * Keeps {@code <name>_taut}: clusters that are alike, and those alike to them, each with the first of them all.
     *
     * <p>Where that would give one person two records of which a person has one, nobody of the lot is joined.
     */
    void joinAlike() {
        engine.keep(name + "_mirip", """
                select gugus_l, gugus_r, bobot
                from %s_nilai
                where not terisi and bobot >= %s
                """.formatted(
                        name, PairQueries.number(set.thresholds().linkBits())));
        new Components(engine).keep(name + "_kelompok", name + "_mirip");
        engine.keep(name + "_taut", """
                with

                kinds as (

                    select
                        labels.pertama,
                        own.feed,
                        own.satu_per
                    from %1$s_kelompok as labels
                    inner join isi_gugus as own on labels.gugus = own.gugus
                    group by labels.pertama, own.feed, own.satu_per
                    having count(*) > 1

                ),

                doubtful as (select distinct pertama from kinds),

                ends as (

                    select gugus_l as gugus, bobot from %1$s_mirip
                    union all
                    select gugus_r as gugus, bobot from %1$s_mirip

                )

                select
                    labels.gugus as gugus_l,
                    labels.pertama as gugus_r,
                    max(pairs.bobot) as bobot,
                    max(power(2.0, pairs.bobot) / (1 + power(2.0, pairs.bobot))) as peluang
                from %1$s_kelompok as labels
                left join doubtful on labels.pertama = doubtful.pertama
                inner join ends as pairs on labels.gugus = pairs.gugus
                where doubtful.pertama is null and labels.gugus <> labels.pertama
                group by labels.gugus, labels.pertama
                """.formatted(name));
    }

    /** Drops what was weighed, once it has been considered. */
    void forget() {
        engine.drop(name + "_nilai");
        engine.drop(name + "_bobot");
    }

    /** The weighed pairs with the clusters of their records, less what it takes to be likely at all. */
    private String clusters(String left, String right, String except, double prior) {
        return """
                select
                    l.gugus as gugus_l,
                    r.gugus as gugus_r,
                    p.no_l,
                    p.no_r,
                    least(p.bobot - %s, %d) as bobot
                from (select * from %s_bobot as p where true%s) as p
                inner join %s as l on p.no_l = l.no
                inner join %s as r on p.no_r = r.no
                """.formatted(PairQueries.number(prior), MOST_BITS, name, except, left, right);
    }

    /**
     * The weight of two clusters is that of their most alike records.
     *
     * <p>Reads a table of its own: where the records are joined in the same statement, an engine may compare the cluster of
     * every record on the left with that of every one on the right.
     */
    private String candidates() {
        return """
                select p.*
                from %s_gugus as p
                left join gugus_beda as apart on p.gugus_l = apart.gugus_l and p.gugus_r = apart.gugus_r
                where apart.gugus_l is null and p.gugus_l <> p.gugus_r
                qualify row_number() over (partition by p.gugus_l, p.gugus_r order by p.bobot desc, p.no_l, p.no_r) = 1
                """.formatted(name);
    }

    /** Pairs where the candidate has a record of a kind, of which a person has one, that the cluster brings as well. */
    private String taken() {
        return """
                select distinct
                    pairs.gugus_l,
                    pairs.gugus_r
                from %s_calon as pairs
                inner join isi_gugus as own on pairs.gugus_l = own.gugus
                inner join isi_gugus as theirs
                    on pairs.gugus_r = theirs.gugus
                    and own.feed = theirs.feed
                    and own.satu_per = theirs.satu_per
                """.formatted(name);
    }

    /** Each candidate's share of the probability, and his place among those of the cluster. */
    private String likely() {
        return """
                select
                    pairs.*,
                    power(2.0, pairs.bobot)
                    / (1 + sum(power(2.0, pairs.bobot)) over (partition by pairs.gugus_l)) as bagian_peluang,
                    row_number() over (partition by pairs.gugus_l order by pairs.bobot desc, pairs.gugus_r) as peringkat,
                    taken.gugus_l is not null as terisi
                from %1$s_calon as pairs
                left join %1$s_terisi as taken
                    on pairs.gugus_l = taken.gugus_l
                    and pairs.gugus_r = taken.gugus_r
                """.formatted(name);
    }

    /** The share of each first choice in a candidate whom others claim with a record of the same kind. */
    private String rivals() {
        return """
                select
                    gugus_l,
                    gugus_r,
                    min(bagian) as bagian
                from (
                    select
                        likely.gugus_l,
                        likely.gugus_r,
                        power(2.0, likely.bobot) / sum(power(2.0, likely.bobot)) over (
                            partition by likely.gugus_r, own.feed, own.satu_per
                        ) as bagian
                    from %s_layak as likely
                    inner join isi_gugus as own on likely.gugus_l = own.gugus
                    where likely.peringkat = 1
                ) as claims
                group by gugus_l, gugus_r
                """.formatted(name);
    }

    /** What it joins was kept before: in one statement, an engine would hold all of these pairs at a time. */
    private String judged() {
        return """
                select
                    likely.*,
                    case
                        when likely.terisi
                            then likely.bagian_peluang * %2$s / (1 - likely.bagian_peluang * (1 - %2$s))
                        else likely.bagian_peluang
                    end as peluang,
                    coalesce(rivals.bagian, 1) as bagian
                from %1$s_layak as likely
                left join %1$s_saingan as rivals
                    on likely.gugus_l = rivals.gugus_l
                    and likely.gugus_r = rivals.gugus_r
                """.formatted(name, PairQueries.number(SECOND_RECORDS));
    }
}
