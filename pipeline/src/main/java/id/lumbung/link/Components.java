package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.util.Objects;

/** Who is joined to whom through others: every cluster takes the first name among its neighbours until none changes. */
final class Components {
    private final Engine engine;

    Components(Engine engine) {
        this.engine = engine;
    }

    /** Keeps {@code table}: gugus and the first of all that pairs of {@code pairs} (gugus_l, gugus_r) join it to. */
    void keep(String table, String pairs) {
        engine.keep("tetangga", """
                select gugus_l as gugus, gugus_r as tetangga from %1$s
                union
                select gugus_r as gugus, gugus_l as tetangga from %1$s
                """.formatted(pairs));
        engine.keep(table, "select distinct gugus, gugus as pertama from tetangga");
        while (step(table) > 0) {
            engine.keep(table, "select gugus, baru as pertama from kelompok_lanjut");
        }
    }

    /** One step; returns how many names changed. */
    private long step(String table) {
        engine.keep("kelompok_lanjut", """
                select own.gugus, own.pertama, least(own.pertama, min(theirs.pertama)) as baru
                from %1$s as own
                inner join tetangga on own.gugus = tetangga.gugus
                inner join %1$s as theirs on tetangga.tetangga = theirs.gugus
                group by own.gugus, own.pertama
                """.formatted(table));
        return ((Number)
                        Objects.requireNonNull(engine.rows("select count(*) from kelompok_lanjut where baru <> pertama")
                                .get(0)[0]))
                .longValue();
    }
}
