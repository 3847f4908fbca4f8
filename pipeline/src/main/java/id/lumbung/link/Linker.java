package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Decides for every record of a person feed which person it is about.
 *
 * <p>First by NIK, where nothing contradicts it; then what is left is weighed against the persons of Regsosek; and what
 * remains, against itself: people outside Regsosek are people too.
 */
public final class Linker {
    private static final String PERSONS = "orang_terdata";

    private final Engine engine;
    private final ComparisonSet set;
    private final PersonRecords records;

    /** Makes the room's functions known to the engine. */
    public Linker(Engine engine) {
        this(engine, ComparisonSets.persons());
    }

    /** Links by a comparison set of one's own. */
    public Linker(Engine engine, ComparisonSet set) {
        this.engine = engine;
        this.set = set;
        this.records = new PersonRecords(engine);
        LinkFunctions.register(engine);
    }

    /** Reads {@code rekaman_orang} and {@code keputusan_pasangan}, and joins what the NIK decides. Comes first. */
    public void joinByNik() {
        records.name();
        records.countDatesAndFamilies();
        new NikClusters(engine).join();
        new Decisions(engine).bind();
        records.prepare(PERSONS, "select no, gugus from gugus_awal where feed = 'regsosek_individu'");
        engine.keep("isi_gugus", """
                select distinct gugus, feed, satu_per
                from gugus_awal
                where satu_per is not null and feed <> 'regsosek_individu'
                """);
    }

    /** Learns a model from the records. */
    public LinkModel train(int version, String date) {
        var model = training().train(version, date);
        forgetTraining();
        return model;
    }

    /** How far tonight's records have moved from those the model was trained on. */
    public Drift drift(LinkModel model) {
        var drift = training().drift(model);
        forgetTraining();
        return drift;
    }

    /** Training on records spread evenly over the feeds. */
    private Training training() {
        var records = count("gugus_awal where feed <> 'regsosek_individu'");
        this.records.prepare("latih", """
                select no, gugus
                from gugus_awal
                where feed <> 'regsosek_individu' and mod(no, %d) = 0
                """.formatted(Math.max(1, records / Training.ENOUGH_RECORDS)));
        return new Training(engine, set, "latih", PERSONS);
    }

    private void forgetTraining() {
        engine.drop("latih");
    }

    /** Weighs what the NIK did not decide; keeps the tables of the door out, and each other one for as long as it is read. */
    public void link(LinkModel model) {
        var considerations = new Considerations(engine, set);
        var persons = records.persons();
        records.prepare("yatim", "select no, gugus from gugus_awal where not terdata");
        var residents = new LinkRound(engine, set, model, "terdata");
        pair(residents, "yatim", PERSONS);
        residents.weigh("yatim", PERSONS, "", persons);
        residents.joinBest();
        new Parting(engine, "terdata").ofOnePerson();
        considerations.keepResidents();
        residents.forget();
        drop("yatim", PERSONS);
        records.prepare("sisa", """
                select g.no, g.gugus
                from gugus_awal as g
                left join terdata_taut as t on g.gugus = t.gugus_l
                where not g.terdata and t.gugus_l is null
                """);
        records.forget();
        var others = new LinkRound(engine, set, model, "sesama");
        pair(others, "sisa", "sisa");
        others.weigh("sisa", "sisa", onceAndNotByTwoNiks(), Math.max(persons, count("sisa")));
        others.joinAlike();
        new Parting(engine, "sesama").ofOneGroup();
        drop("sisa");
        nameClusters();
        considerations.keep();
        others.forget();
        drop("gugus_awal");
    }

    /** Some rules read the words of names, a row a word: nothing after them does. */
    private void pair(LinkRound round, String left, String right) {
        var tables = Stream.of(left, right).distinct().toList();
        tables.forEach(records::splitNames);
        round.pair(left, right);
        tables.forEach(records::dropWords);
    }

    private void drop(String... tables) {
        for (var table : tables) {
            engine.drop(table);
        }
    }

    /** Names every record's cluster: a clerk, the NIK, or evidence gave it. */
    private void nameClusters() {
        engine.keep("gugus_rekaman", """
                with

                links as (

                    select gugus_l, gugus_r, bobot from terdata_taut
                    union all
                    select gugus_l, gugus_r, bobot from sesama_taut

                ),

                clusters as (

                    select
                        own.feed,
                        own.kunci_rekaman,
                        own.gugus as gugus_nik,
                        coalesce(links.gugus_r, bound.gugus) as gugus,
                        own.lewat_nik,
                        case
                            when own.diputus then 'TINJAUAN'
                            when links.gugus_r is not null then 'PROBABILISTIK'
                            when bound.ikut_putusan and (not own.terdata or own.feed = 'regsosek_individu')
                                then 'TINJAUAN'
                        end as cara,
                        links.bobot
                    from gugus_nik as own
                    inner join gugus_awal as bound on own.no = bound.no
                    left join links on bound.gugus = links.gugus_l

                ),

                sizes as (select gugus, count(*) as rekaman from gugus_nik group by gugus)

                select
                    clusters.feed,
                    clusters.kunci_rekaman,
                    cast(clusters.gugus as string) as gugus,
                    case
                        when clusters.cara is not null then clusters.cara
                        when clusters.lewat_nik
                            and (sizes.rekaman > 1 or clusters.feed = 'regsosek_individu') then 'NIK'
                        else 'SENDIRI'
                    end as cara,
                    cast(clusters.bobot as decimal(38, 12)) as bobot
                from clusters
                inner join sizes on clusters.gugus_nik = sizes.gugus
                """);
    }

    /** Outside Regsosek nobody tells how common a name is: two sound NIKs that differ are two persons. */
    private String onceAndNotByTwoNiks() {
        var nik = set.comparison("NIK");
        return " and p.no_l > p.no_r and p.%s not in (%d, %d)"
                .formatted(
                        nik.column(),
                        nik.levels().indexOf(nik.level("BEDA")),
                        nik.levels().indexOf(nik.level("BEDA_TANGGAL")));
    }

    private long count(String table) {
        return ((Number) Objects.requireNonNull(
                        engine.rows("select count(*) from " + table).get(0)[0]))
                .longValue();
    }
}
