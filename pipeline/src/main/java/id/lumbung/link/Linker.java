package id.lumbung.link;

import id.lumbung.engine.Engine;

/** Decides for every record of a person feed which person it is about. */
public final class Linker {
    private static final String BY_NIK = """
            select
                feed,
                kunci_rekaman,
                coalesce(nik, urutan) as gugus,
                case when nik is null then 'SENDIRI' else 'NIK' end as cara,
                cast(null as decimal(38, 12)) as bobot
            from rekaman_orang
            """;
    private static final String NOTHING_WEIGHED = """
            select
                feed,
                kunci_rekaman,
                1 as peringkat,
                feed as feed_calon,
                kunci_rekaman as kunci_calon,
                cast(0 as decimal(38, 12)) as bobot,
                cast(0 as double) as peluang,
                'TINJAU' as putusan,
                'BOBOT' as alasan,
                '' as rincian,
                cast(null as string) as id_tinjauan
            from rekaman_orang
            where false
            """;
    private static final String NOTHING_ESTIMATED = """
            select feed, cast(0 as double) as ketepatan, cast(0 as double) as kelengkapan
            from rekaman_orang
            where false
            """;

    private final Engine engine;

    public Linker(Engine engine) {
        this.engine = engine;
    }

    /** Reads {@code rekaman_orang} and {@code keputusan_pasangan}; keeps the tables of the door out. */
    public void link() {
        engine.keep("gugus_rekaman", BY_NIK);
        engine.keep("pertimbangan", NOTHING_WEIGHED);
        engine.keep("mutu_malam", NOTHING_ESTIMATED);
    }
}
