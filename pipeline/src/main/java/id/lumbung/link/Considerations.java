package id.lumbung.link;

import id.lumbung.engine.Engine;

/** Keeps what was weighed, what a clerk is asked, and how good the links are reckoned to be. */
final class Considerations {
    private final Engine engine;
    private final ComparisonSet set;

    Considerations(Engine engine, ComparisonSet set) {
        this.engine = engine;
        this.set = set;
    }

    /** Keeps {@code mutu_malam} of the round named terdata, and what {@link #keep} needs to know of it. */
    void keepResidents() {
        engine.keep("timbangan", weighed());
        engine.keep("mutu_malam", estimated());
    }

    /** Keeps {@code pertimbangan} of the rounds named terdata and sesama. */
    void keep() {
        engine.keep("pertimbangan", considered());
        engine.drop("timbangan");
    }

    /** The two best candidates of every cluster, and whoever shares a NIK without being joined. */
    private String weighed() {
        return """
                select
                    n.gugus_l,
                    n.gugus_r,
                    n.no_l,
                    n.no_r,
                    n.bobot,
                    n.peluang,
                    n.peringkat,
                    n.terisi,
                    n.bagian,
                    l.nik = r.nik as se_nik,
                    t.gugus_l is not null as taut,
                    %s as rincian
                from terdata_nilai as n
                inner join terdata_bobot as p on n.no_l = p.no_l and n.no_r = p.no_r
                inner join yatim as l on n.no_l = l.no
                inner join orang_terdata as r on n.no_r = r.no
                left join terdata_taut as t on n.gugus_l = t.gugus_l and n.gugus_r = t.gugus_r
                where n.peringkat <= 2 or l.nik = r.nik
                """.formatted(new PairQueries(set).parts());
    }

    /** Why a pair is put up for review: the best candidate that was not joined, or one who has the same NIK. */
    private String considered() {
        return """
                with

                judged as (

                    select
                        pairs.*,
                        max(case when pairs.taut then 1 else 0 end) over (partition by pairs.gugus_l) as ada_taut,
                        max(case when pairs.peringkat = 2 then pairs.peluang else 0 end)
                            over (partition by pairs.gugus_l) as peluang_kedua
                    from timbangan as pairs

                ),

                reasons as (

                    select
                        judged.*,
                        case
                            when judged.taut then 'BOBOT'
                            when judged.ada_taut = 1 then 'KALAH'
                            when judged.peringkat = 1 and judged.peluang >= %1$s and (judged.terisi or judged.bagian < %2$s)
                                then case when judged.terisi then 'SATU_SATU' else 'SERI' end
                            when judged.se_nik then 'NIK_BERTENTANGAN'
                            when judged.peringkat = 1 and judged.peluang >= %1$s and judged.peluang_kedua >= %1$s then 'SERI'
                            when judged.peringkat = 1 and judged.peluang >= %1$s then 'BOBOT'
                            else 'KALAH'
                        end as alasan
                    from judged

                )

                select
                    l.feed,
                    l.kunci_rekaman,
                    cast(reasons.peringkat as int) as peringkat,
                    r.feed as feed_calon,
                    r.kunci_rekaman as kunci_calon,
                    cast(reasons.bobot as decimal(38, 12)) as bobot,
                    reasons.peluang,
                    case
                        when reasons.taut then 'TAUT'
                        when reasons.alasan = 'KALAH' then 'TOLAK'
                        else 'TINJAU'
                    end as putusan,
                    reasons.alasan,
                    reasons.rincian,
                    case
                        when not reasons.taut and reasons.alasan <> 'KALAH'
                            then id_rahasia('tinjauan|' || l.urutan || '|' || r.urutan)
                    end as id_tinjauan
                from reasons
                inner join gugus_nik as l on reasons.no_l = l.no
                inner join gugus_nik as r on reasons.no_r = r.no

                union all

                select
                    l.feed,
                    l.kunci_rekaman,
                    1 as peringkat,
                    r.feed as feed_calon,
                    r.kunci_rekaman as kunci_calon,
                    cast(null as decimal(38, 12)) as bobot,
                    cast(null as double) as peluang,
                    'TINJAU' as putusan,
                    case when l.feed = 'regsosek_individu' then 'NIK_GANDA' else 'NIK_BERTENTANGAN' end as alasan,
                    '' as rincian,
                    id_rahasia('tinjauan|' || l.urutan || '|' || r.urutan) as id_tinjauan
                from gugus_nik as l
                inner join gugus_nik as r on l.jangkar_bertentangan = r.no
                inner join gugus_awal as persons on l.no = persons.no
                inner join gugus_awal as candidates on r.no = candidates.no
                left join gugus_beda as apart
                    on persons.gugus = apart.gugus_l
                    and candidates.gugus = apart.gugus_r
                left join terdata_taut as joined on persons.gugus = joined.gugus_l
                left join sesama_mirip as alike
                    on greatest(persons.gugus, candidates.gugus) = greatest(alike.gugus_l, alike.gugus_r)
                    and least(persons.gugus, candidates.gugus) = least(alike.gugus_l, alike.gugus_r)
                where
                    (l.feed = 'regsosek_individu' or not candidates.terdata)
                    and persons.gugus <> candidates.gugus
                    and apart.gugus_l is null
                    and joined.gugus_l is null
                    and alike.gugus_l is null

                union all

                select
                    l.feed,
                    l.kunci_rekaman,
                    1 as peringkat,
                    r.feed as feed_calon,
                    r.kunci_rekaman as kunci_calon,
                    cast(reasons.bobot as decimal(38, 12)) as bobot,
                    reasons.peluang,
                    'TINJAU' as putusan,
                    'SERI' as alasan,
                    reasons.rincian,
                    id_rahasia('tinjauan|' || l.urutan || '|' || r.urutan) as id_tinjauan
                from (%3$s) as reasons
                inner join gugus_nik as l on reasons.no_l = l.no
                inner join gugus_nik as r on reasons.no_r = r.no
                """.formatted(
                        PairQueries.number(set.thresholds().review()),
                        PairQueries.number(set.thresholds().link()),
                        doubtful());
    }

    /** People outside Regsosek who are alike in a group that could not be one person: each with the one most alike. */
    private String doubtful() {
        return """
                select
                    n.no_l,
                    n.no_r,
                    n.bobot,
                    power(2.0, n.bobot) / (1 + power(2.0, n.bobot)) as peluang,
                    %s as rincian
                from sesama_nilai as n
                inner join sesama_bobot as p on n.no_l = p.no_l and n.no_r = p.no_r
                inner join sesama_kelompok as groups on n.gugus_l = groups.gugus
                left join (
                    select gugus_r as pertama from sesama_taut group by gugus_r
                ) as joined on groups.pertama = joined.pertama
                where joined.pertama is null and not n.terisi and n.bobot >= %s
                qualify row_number() over (partition by n.gugus_l order by n.bobot desc, n.gugus_r) = 1
                """.formatted(
                        new PairQueries(set).parts(),
                        PairQueries.number(set.thresholds().linkBits()));
    }

    private static String estimated() {
        return """
                with

                weighed as (

                    select
                        n.gugus_l,
                        max(t.peluang) as tertaut,
                        least(1, sum(case when n.terisi then 0 else n.peluang end)) as mungkin
                    from terdata_nilai as n
                    left join terdata_taut as t on n.gugus_l = t.gugus_l
                    group by n.gugus_l

                ),

                totals as (

                    select
                        g.feed,
                        sum(case when g.terdata or w.tertaut is not null then 1.0 else 0.0 end) as tertaut,
                        sum(case when g.terdata then 1.0 else coalesce(w.tertaut, 0.0) end) as benar,
                        sum(
                            case
                                when g.terdata or w.tertaut is not null then 0.0
                                else coalesce(w.mungkin, 0.0)
                            end
                        ) as terlewat
                    from gugus_awal as g
                    left join weighed as w on g.gugus = w.gugus_l
                    where g.feed <> 'regsosek_individu'
                    group by g.feed

                )

                select
                    feed,
                    case when tertaut > 0 then round(benar / tertaut, 6) end as ketepatan,
                    case when benar + terlewat > 0 then round(benar / (benar + terlewat), 6) end as kelengkapan
                from totals
                """;
    }
}
