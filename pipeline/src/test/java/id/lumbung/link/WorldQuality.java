package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Links of one feed of a {@link ScaleWorld} held against its truth.
 *
 * @param trueLinks records whose person is in Regsosek
 * @param found records in one cluster with a record of Regsosek
 * @param right those of them in a cluster with their own person and no other of Regsosek
 * @param beyondNik true links whose NIK their person's record in Regsosek does not carry
 * @param rightBeyondNik those of them found right
 */
record WorldQuality(String feed, long trueLinks, long found, long right, long beyondNik, long rightBeyondNik) {
    /** Reads {@code gugus_rekaman} and {@code rekaman_orang} of the engine. */
    static List<WorldQuality> of(Engine engine, ScaleWorld world) {
        engine.readParquet("kebenaran", List.of(world.truth().toString()));
        engine.keep("orang_gugus", """
                select
                    clusters.gugus,
                    min(truth.orang) as orang,
                    count(distinct truth.orang) as banyak
                from gugus_rekaman as clusters
                inner join kebenaran as truth
                    on clusters.feed = truth.feed
                    and clusters.kunci_rekaman = truth.kunci_rekaman
                where clusters.feed = 'regsosek_individu'
                group by clusters.gugus
                """);
        engine.keep("nik_orang", """
                select
                    truth.orang,
                    any_value(records.nik) as nik
                from rekaman_orang as records
                inner join kebenaran as truth
                    on records.feed = truth.feed
                    and records.kunci_rekaman = truth.kunci_rekaman
                where records.feed = 'regsosek_individu'
                group by truth.orang
                """);
        var qualities = new ArrayList<WorldQuality>();
        for (var row : engine.rows("""
                with

                judged as (

                    select
                        records.feed,
                        registered.orang is not null as linkable,
                        found.gugus is not null as found,
                        coalesce(found.banyak = 1 and found.orang = truth.orang, false) as is_right,
                        records.nik is not distinct from registered.nik and records.nik is not null as by_nik
                    from rekaman_orang as records
                    inner join kebenaran as truth
                        on records.feed = truth.feed
                        and records.kunci_rekaman = truth.kunci_rekaman
                    inner join gugus_rekaman as clusters
                        on records.feed = clusters.feed
                        and records.kunci_rekaman = clusters.kunci_rekaman
                    left join orang_gugus as found on clusters.gugus = found.gugus
                    left join nik_orang as registered on truth.orang = registered.orang
                    where records.feed <> 'regsosek_individu'

                )

                select
                    feed,
                    count(*) filter (where linkable),
                    count(*) filter (where found),
                    count(*) filter (where is_right),
                    count(*) filter (where linkable and not by_nik),
                    count(*) filter (where linkable and not by_nik and is_right)
                from judged
                group by feed
                order by feed desc
                """)) {
            qualities.add(new WorldQuality(
                    String.valueOf(row[0]),
                    number(row[1]),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    number(row[5])));
        }
        return qualities;
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return trueLinks == 0 ? 1 : (double) right / trueLinks;
    }

    double recallByNik() {
        return trueLinks == 0 ? 1 : (double) (trueLinks - beyondNik) / trueLinks;
    }

    double recallBeyondNik() {
        return beyondNik == 0 ? 1 : (double) rightBeyondNik / beyondNik;
    }
}
