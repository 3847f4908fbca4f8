package id.lumbung.link;

import id.lumbung.engine.Engine;

/**
 * Records joined by their NIK where nothing contradicts it; every other record is a cluster of its own for now.
 *
 * <p>A cluster is named for its first record, the anchor; Regsosek sorts first, so a cluster holds a person of Regsosek
 * exactly when its anchor does. Either the name or the birth date may be misspelt, not both. A NIK that Regsosek gives to
 * several persons decides nothing: its records are weighed.
 */
final class NikClusters {
    private static final String DATES_AGREE = """
            r.tanggal_lahir is null
            or a.tanggal_lahir is null
            or r.tanggal_lahir = a.tanggal_lahir
            or r.bunyi is not null and a.bunyi is not null and (
                year(r.tanggal_lahir) = year(a.tanggal_lahir) and (
                    month(r.tanggal_lahir) = day(a.tanggal_lahir) and day(r.tanggal_lahir) = month(a.tanggal_lahir)
                    or day(r.tanggal_lahir) = 1 and month(r.tanggal_lahir) in (1, 7)
                    or day(a.tanggal_lahir) = 1 and month(a.tanggal_lahir) in (1, 7)
                )
                or jarak_nomor(
                    replace(cast(r.tanggal_lahir as string), '-', ''),
                    replace(cast(a.tanggal_lahir as string), '-', '')
                ) = 1
                or month(r.tanggal_lahir) = month(a.tanggal_lahir)
                and day(r.tanggal_lahir) = day(a.tanggal_lahir)
                and year(r.tanggal_lahir) - year(a.tanggal_lahir) between -1 and 1
            )
            """;

    private final Engine engine;

    NikClusters(Engine engine) {
        this.engine = engine;
    }

    /**
     * Keeps {@code gugus_nik}: no, gugus, whether the cluster holds a person of Regsosek, and whether the record shares its
     * anchor's NIK or contradicts it. {@link Decisions} then say where a clerk knows better.
     */
    void join() {
        engine.keep("jangkar_nik", """
                select nik, min(no) as no
                from orang_bernama
                where nik is not null
                group by nik
                """);
        engine.keep("nik_ganda", """
                select nik
                from orang_bernama
                where terdata and nik is not null
                group by nik
                having count(distinct coalesce(bunyi, '')) > 1 or count(distinct tanggal_lahir) > 1
                """);
        engine.keep("gugus_nik", """
                select
                    no,
                    urutan,
                    feed,
                    kunci_rekaman,
                    satu_per,
                    nik,
                    case when sepakat then jangkar else no end as gugus,
                    case when sepakat then jangkar_terdata else terdata end as terdata,
                    jangkar is not null and sepakat as lewat_nik,
                    case when sepakat then null else jangkar end as jangkar_bertentangan,
                    false as diputus
                from (
                    select
                        r.no,
                        r.urutan,
                        r.feed,
                        r.kunci_rekaman,
                        r.satu_per,
                        r.nik,
                        r.terdata,
                        a.no as jangkar,
                        a.terdata as jangkar_terdata,
                        a.no is not null and (r.no = a.no or (
                            (shared.nik is null or r.terdata)
                            and case
                                when r.bunyi is null or a.bunyi is null or r.bunyi = a.bunyi then %s
                                when r.terdata and r.satu_per = a.satu_per then false
                                when r.tanggal_lahir <> a.tanggal_lahir then false
                                else tingkat_nama(r.bunyi, a.bunyi) >= 3
                            end
                            and (
                                r.jenis_kelamin is null
                                or a.jenis_kelamin is null
                                or r.jenis_kelamin = a.jenis_kelamin
                            )
                        )) as sepakat
                    from orang_bernama as r
                    left join jangkar_nik as j on r.nik = j.nik
                    left join orang_bernama as a on j.no = a.no
                    left join nik_ganda as shared on r.nik = shared.nik
                ) as judged
                """.formatted(DATES_AGREE));
        engine.drop("jangkar_nik");
        engine.drop("nik_ganda");
    }
}
