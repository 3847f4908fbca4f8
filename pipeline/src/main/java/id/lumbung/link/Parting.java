package id.lumbung.link;

import id.lumbung.engine.Engine;

/** Keeps apart what clerks have found to be two persons, where a round has joined both to a third. */
final class Parting {
    private final Engine engine;
    private final String round;

    /** @param round what the tables of the round begin with */
    Parting(Engine engine, String round) {
        this.engine = engine;
        this.round = round;
    }

    /** Of two clusters joined to one person of Regsosek, leaves him the one with more weight. */
    void ofOnePerson() {
        keepWithout("links.gugus_l = parted.gugus", """
                select weaker.gugus_l as gugus
                from %1$s_taut_lama as weaker
                inner join gugus_beda as apart on weaker.gugus_l = apart.gugus_l
                inner join %1$s_taut_lama as stronger
                    on apart.gugus_r = stronger.gugus_l
                    and weaker.gugus_r = stronger.gugus_r
                where
                    weaker.bobot < stronger.bobot
                    or weaker.bobot = stronger.bobot and weaker.gugus_l > stronger.gugus_l
                group by weaker.gugus_l
                """);
    }

    /** Where two clusters were joined through others, joins nobody of the lot: who of them is whose is a clerk's to say. */
    void ofOneGroup() {
        keepWithout("links.gugus_r = parted.gugus", """
                select l.pertama as gugus
                from gugus_beda as apart
                inner join %1$s_kelompok as l on apart.gugus_l = l.gugus
                inner join %1$s_kelompok as r
                    on apart.gugus_r = r.gugus
                    and l.pertama = r.pertama
                group by l.pertama
                """);
    }

    private void keepWithout(String where, String parted) {
        if (engine.rows("select 1 from gugus_beda limit 1").isEmpty()) {
            return;
        }
        var links = round + "_taut";
        engine.keep(links + "_lama", "select * from " + links);
        engine.keep(links, """
                select links.*
                from %s_lama as links
                left join (%s) as parted on %s
                where parted.gugus is null
                """.formatted(links, parted.formatted(round), where));
        engine.drop(links + "_lama");
    }
}
