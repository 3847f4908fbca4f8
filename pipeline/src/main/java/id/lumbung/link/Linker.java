package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Decides for every record of a person feed which person it is about.
 *
 * <p>First by NIK, where nothing contradicts it; then what is left is weighed against the persons of Regsosek; and what
 * remains, against itself: people outside Regsosek are people too.
 */
public final class Linker {
    private static final int MOST_STEPS = 20;

    /** Tables as large as the records, of no use once everybody is linked. */
    private static final List<String> SCRATCH = Stream.of(
                    Stream.of("orang_bernama", "nama_dikenal", "jangkar_nik", "timbangan"),
                    Stream.of("yatim", "orang_terdata", "sisa").flatMap(table -> Stream.of(table, table + "_kata")),
                    Stream.of("terdata", "sesama")
                            .flatMap(round -> Stream.of("_pasangan", "_banding", "_bobot", "_calon", "_nilai")
                                    .map(round::concat)))
            .flatMap(tables -> tables)
            .toList();

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
        records.count();
        var decisions = new Decisions(engine);
        decisions.read();
        new NikClusters(engine).join();
        decisions.bindClusters();
        engine.keep("isi_gugus", """
                select distinct gugus, feed, satu_per
                from gugus_nik
                where satu_per is not null and feed <> 'regsosek_individu'
                """);
    }

    /** Learns a model from the records. */
    public LinkModel train(int version, String date) {
        var model = training("select urutan, gugus from gugus_nik where feed <> 'regsosek_individu'")
                .train(version, date);
        forgetTraining();
        return model;
    }

    /** How far tonight's records have moved from those the model was trained on. */
    public Drift drift(LinkModel model) {
        var every = Math.max(1, count("gugus_nik") / Training.SESSION_RECORDS);
        var drift = training("""
                select urutan, gugus
                from gugus_nik
                where feed <> 'regsosek_individu'
                qualify mod(row_number() over (order by urutan), %d) = 0
                """.formatted(every)).drift(model);
        forgetTraining();
        return drift;
    }

    private void forgetTraining() {
        for (var table : List.of("latih_l", "latih_r")) {
            engine.drop(table);
            engine.drop(table + "_kata");
        }
    }

    private Training training(String lefts) {
        records.prepare("latih_l", lefts);
        records.prepare("latih_r", "select urutan, gugus from gugus_nik where feed = 'regsosek_individu'");
        return new Training(engine, set, "latih_l", "latih_r");
    }

    /** Weighs what the NIK did not decide; keeps the tables of the door out. */
    public void link(LinkModel model) {
        var persons = records.persons();
        records.prepare("yatim", "select urutan, gugus from gugus_nik where left(gugus, 1) <> '1'");
        records.prepare("orang_terdata", "select urutan, gugus from gugus_nik where left(urutan, 1) = '1'");
        var residents = new LinkRound(engine, set, model, "terdata");
        residents.weigh("yatim", "orang_terdata", "", persons);
        residents.joinBest();
        records.prepare("sisa", """
                select g.urutan, g.gugus
                from gugus_nik as g
                left join terdata_taut as t on g.gugus = t.gugus_l
                where left(g.gugus, 1) <> '1' and t.gugus_l is null
                """);
        var others = new LinkRound(engine, set, model, "sesama");
        others.weigh("sisa", "sisa", " and l.no > r.no", persons);
        others.joinAlike();
        follow();
        new Considerations(engine, set).keep();
        SCRATCH.forEach(engine::drop);
    }

    /** Follows who was joined to whom to the end, and names every record's cluster. */
    private void follow() {
        engine.keep("ikut", """
                select gugus_l, gugus_r, 'TINJAUAN' as cara, cast(null as double) as bobot from gugus_sama
                union all
                select t.gugus_l, t.gugus_r, 'PROBABILISTIK' as cara, t.bobot
                from (
                    select gugus_l, gugus_r, bobot from terdata_taut
                    union all
                    select gugus_l, gugus_r, bobot from sesama_taut
                ) as t
                left join gugus_sama as s on t.gugus_l = s.gugus_l
                where s.gugus_l is null
                """);
        for (int step = 0;
                step < MOST_STEPS && count("ikut as a inner join ikut as b on a.gugus_r = b.gugus_l") > 0;
                step++) {
            engine.keep("ikut_lanjut", """
                    select a.gugus_l, coalesce(b.gugus_r, a.gugus_r) as gugus_r, a.cara, a.bobot
                    from ikut as a
                    left join ikut as b on a.gugus_r = b.gugus_l
                    """);
            engine.keep("ikut", "select * from ikut_lanjut");
        }
        engine.keep("gugus_rekaman", """
                with

                clusters as (

                    select
                        g.feed,
                        g.kunci_rekaman,
                        coalesce(t.gugus_r, g.gugus) as gugus,
                        g.lewat_nik,
                        case when g.diputus then 'TINJAUAN' else t.cara end as cara,
                        t.bobot
                    from gugus_nik as g
                    left join ikut as t on g.gugus = t.gugus_l

                ),

                sizes as (select gugus, count(*) as rekaman from clusters group by gugus)

                select
                    clusters.feed,
                    clusters.kunci_rekaman,
                    clusters.gugus,
                    case
                        when clusters.cara is not null then clusters.cara
                        when clusters.lewat_nik
                            and (sizes.rekaman > 1 or clusters.feed = 'regsosek_individu') then 'NIK'
                        else 'SENDIRI'
                    end as cara,
                    cast(clusters.bobot as decimal(38, 12)) as bobot
                from clusters
                inner join sizes on clusters.gugus = sizes.gugus
                """);
    }

    private long count(String table) {
        return ((Number) Objects.requireNonNull(
                        engine.rows("select count(*) from " + table).get(0)[0]))
                .longValue();
    }
}
