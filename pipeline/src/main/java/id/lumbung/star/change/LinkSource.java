package id.lumbung.star.change;

import id.lumbung.engine.Engine;
import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.util.List;

/**
 * Who is who, as two versions have it.
 *
 * @param shown the version whose links hold
 * @param built the version whose links hold for records that the other has none for; the same where there is one only
 */
record LinkSource(Lake lake, StarVersion shown, StarVersion built) {
    private static final String FOLDER = "/identitas/tautan";
    private static final String SHOWN = "tautan_tampil";
    private static final String BUILT = "tautan_baru";

    static LinkSource of(Lake lake, StarVersion version) {
        return new LinkSource(lake, version, version);
    }

    /** Makes {@code table} say it. */
    void register(Engine engine, String table) {
        read(engine, SHOWN, shown);
        if (shown.equals(built)) {
            engine.define(table, "select feed, kunci_rekaman, penduduk_id, cara, bobot from " + SHOWN);
            return;
        }
        read(engine, BUILT, built);
        engine.define(table, """
                select
                    fresh.feed,
                    fresh.kunci_rekaman,
                    coalesce(known.penduduk_id, fresh.penduduk_id) as penduduk_id,
                    fresh.cara,
                    fresh.bobot
                from %s as fresh
                left join %s as known
                    on fresh.feed = known.feed
                    and fresh.kunci_rekaman = known.kunci_rekaman
                """.formatted(BUILT, SHOWN));
    }

    /** Whether both say the same of every record that both have. */
    boolean isUnchanged(Engine engine) {
        read(engine, SHOWN, shown);
        read(engine, BUILT, built);
        return engine.rows("""
                select fresh.feed
                from %s as fresh
                inner join %s as known
                    on fresh.feed = known.feed
                    and fresh.kunci_rekaman = known.kunci_rekaman
                where fresh.penduduk_id <> known.penduduk_id
                limit 1
                """.formatted(BUILT, SHOWN)).isEmpty();
    }

    private void read(Engine engine, String table, StarVersion version) {
        engine.readParquet(table, List.of(lake.address(version.folder() + FOLDER)));
    }
}
