package id.lumbung.link;

import id.lumbung.engine.Engine;

/** What clerks have decided about pairs of records, as it binds the clusters. */
final class Decisions {
    private final Engine engine;

    Decisions(Engine engine) {
        this.engine = engine;
    }

    /** Keeps {@code pasangan_diputus}: the later and the earlier record of each decided pair that are still there. */
    void read() {
        engine.keep("pasangan_diputus", """
                select
                    greatest(one.urutan, other.urutan) as urutan_l,
                    least(one.urutan, other.urutan) as urutan_r,
                    decisions.keputusan
                from keputusan_pasangan as decisions
                inner join orang_bernama as one
                    on decisions.feed = one.feed
                    and decisions.kunci_rekaman = one.kunci_rekaman
                inner join orang_bernama as other
                    on decisions.feed_calon = other.feed
                    and decisions.kunci_calon = other.kunci_rekaman
                """);
    }

    /** Keeps {@code gugus_beda} (both ways round) and {@code gugus_sama} (later to earlier cluster). */
    void bindClusters() {
        engine.keep("gugus_diputus", """
                select
                    l.gugus as gugus_l,
                    r.gugus as gugus_r,
                    decisions.keputusan
                from pasangan_diputus as decisions
                inner join gugus_nik as l on decisions.urutan_l = l.urutan
                inner join gugus_nik as r on decisions.urutan_r = r.urutan
                where l.gugus <> r.gugus
                """);
        engine.keep("gugus_beda", """
                select gugus_l, gugus_r from gugus_diputus where keputusan = 'BEDA'
                union
                select gugus_r as gugus_l, gugus_l as gugus_r from gugus_diputus where keputusan = 'BEDA'
                """);
        engine.keep("gugus_sama", """
                select greatest(gugus_l, gugus_r) as gugus_l, min(least(gugus_l, gugus_r)) as gugus_r
                from gugus_diputus
                where keputusan = 'SAMA'
                group by greatest(gugus_l, gugus_r)
                """);
    }
}
