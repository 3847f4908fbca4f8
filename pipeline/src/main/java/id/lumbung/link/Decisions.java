package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What clerks have decided about pairs of records, as it binds the clusters.
 *
 * <p>A decision binds the records' NIK clusters whole. Where it goes against the NIK, the record leaves its cluster.
 */
final class Decisions {
    private static final String SAME = "SAMA";
    private static final String APART = "BEDA";

    private final Engine engine;

    Decisions(Engine engine) {
        this.engine = engine;
    }

    /**
     * Corrects {@code gugus_nik}, and keeps {@code pasangan_diputus} (the decisions in effect, later record first),
     * {@code gugus_awal} (every record with the cluster that NIK and clerks give it) and {@code gugus_beda} (clusters to be
     * kept apart, both ways round).
     */
    void bind() {
        engine.keep("pasangan_diputuskan", decidedPairs());
        var verdicts = verdicts();
        load(verdicts);
        if (!verdicts.valid().isEmpty()) {
            engine.keep("gugus_nik_lama", "select * from gugus_nik");
            engine.keep("gugus_nik", corrected());
            engine.drop("gugus_nik_lama");
        }
        engine.keep("gugus_sama", boundClusters());
        engine.keep("gugus_awal", """
                select
                    own.no,
                    own.feed,
                    own.satu_per,
                    coalesce(bound.pertama, own.gugus) as gugus,
                    own.terdata or coalesce(bound.terdata, false) as terdata,
                    bound.pertama is not null as ikut_putusan
                from gugus_nik as own
                left join gugus_sama as bound on own.gugus = bound.gugus
                """);
        engine.keep("gugus_beda", """
                with

                apart as (

                    select l.gugus as gugus_l, r.gugus as gugus_r
                    from pasangan_diputus as decisions
                    inner join gugus_awal as l on decisions.no_l = l.no
                    inner join gugus_awal as r on decisions.no_r = r.no
                    where decisions.keputusan = 'BEDA'

                )

                select gugus_l, gugus_r from apart
                union
                select gugus_r as gugus_l, gugus_l as gugus_r from apart
                """);
    }

    /** Decided pairs of which both records are still there, with the records whose NIK they share. */
    private static String decidedPairs() {
        return """
                select
                    greatest(one.no, other.no) as no_l,
                    least(one.no, other.no) as no_r,
                    decisions.keputusan,
                    decisions.tanggal_keputusan
                from keputusan_pasangan as decisions
                inner join gugus_nik as one
                    on decisions.feed = one.feed
                    and decisions.kunci_rekaman = one.kunci_rekaman
                inner join gugus_nik as other
                    on decisions.feed_calon = other.feed
                    and decisions.kunci_calon = other.kunci_rekaman
                where one.no <> other.no
                """;
    }

    /** The newest decision comes first; of one day, that two are two persons: so nobody is joined by a slip. */
    private Verdicts verdicts() {
        var verdicts = new Verdicts();
        for (var row : engine.rows("""
                select no_l, no_r, keputusan
                from pasangan_diputuskan
                where keputusan in ('SAMA', 'BEDA')
                group by no_l, no_r, keputusan
                order by max(tanggal_keputusan) desc nulls last, keputusan, no_l, no_r
                """)) {
            verdicts.decide(new Verdicts.Decided(number(row[0]), number(row[1]), SAME.equals(row[2])));
        }
        var members = engine.rows("""
                select own.no, own.gugus, own.feed = 'regsosek_individu', own.terdata
                from gugus_nik as own
                inner join (
                    select no_l as no from pasangan_diputuskan
                    union
                    select no_r as no from pasangan_diputuskan
                ) as decided
                    on own.no = decided.no
                order by own.no
                """);
        for (var row : members) {
            if (Boolean.TRUE.equals(row[2])) {
                verdicts.register(number(row[0]));
            }
            if (Boolean.TRUE.equals(row[3])) {
                verdicts.register(number(row[1]));
            }
        }
        for (var row : members) {
            verdicts.shareNik(number(row[0]), number(row[1]), Boolean.TRUE.equals(row[2]));
        }
        return verdicts;
    }

    private void load(Verdicts verdicts) {
        var pairs = new ArrayList<@Nullable String[]>();
        for (var decision : verdicts.valid()) {
            pairs.add(new @Nullable String[] {
                Long.toString(decision.later()), Long.toString(decision.earlier()), decision.same() ? SAME : APART
            });
        }
        engine.load(
                "pasangan_diputus",
                List.of("no_l", "no_r", "keputusan"),
                List.of("bigint", "bigint", "varchar"),
                pairs);
        var persons = new ArrayList<@Nullable String[]>();
        for (var person : verdicts.persons().entrySet()) {
            persons.add(new @Nullable String[] {
                Long.toString(person.getKey()),
                Long.toString(person.getValue()),
                Boolean.toString(verdicts.leaving().contains(person.getKey()))
            });
        }
        engine.load("orang_diputus", List.of("no", "orang", "keluar"), List.of("bigint", "bigint", "boolean"), persons);
    }

    private static String corrected() {
        return """
                select
                    own.no,
                    own.urutan,
                    own.feed,
                    own.kunci_rekaman,
                    own.satu_per,
                    own.nik,
                    case
                        when decided.keluar then own.no
                        when decisions.no_l is not null then anchors.no
                        else own.gugus
                    end as gugus,
                    case
                        when decided.keluar then own.feed = 'regsosek_individu'
                        when decisions.no_l is not null then anchors.terdata
                        else own.terdata
                    end as terdata,
                    case
                        when decided.keluar then false
                        when decisions.no_l is not null then true
                        else own.lewat_nik
                    end as lewat_nik,
                    case
                        when decided.keluar then own.gugus
                        when decisions.no_l is not null then null
                        else own.jangkar_bertentangan
                    end as jangkar_bertentangan,
                    decisions.no_l is not null as diputus
                from gugus_nik_lama as own
                left join orang_diputus as decided on own.no = decided.no
                left join gugus_nik_lama as anchors
                    on coalesce(own.jangkar_bertentangan, own.gugus) = anchors.no
                left join pasangan_diputus as decisions
                    on own.no = decisions.no_l
                    and anchors.no = decisions.no_r
                    and decisions.keputusan = 'SAMA'
                """;
    }

    /** Clusters of one person with the first of them, which is Regsosek's where one of them is. */
    private static String boundClusters() {
        return """
                select
                    clusters.gugus,
                    clusters.pertama,
                    firsts.terdata
                from (
                    select distinct
                        own.gugus,
                        min(own.gugus) over (partition by decided.orang) as pertama
                    from orang_diputus as decided
                    inner join gugus_nik as own on decided.no = own.no
                ) as clusters
                inner join gugus_nik as firsts on clusters.pertama = firsts.no
                where clusters.gugus <> clusters.pertama
                """;
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
