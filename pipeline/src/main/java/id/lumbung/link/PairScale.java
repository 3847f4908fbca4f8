package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Weighs pairs that somebody asks about, by the same comparisons and the same model as a night's linking. */
public final class PairScale {
    private final Engine engine;
    private final ComparisonSet set;
    private final LinkModel model;
    private final PersonRecords records;

    /**
     * One pair.
     *
     * @param feed of the record it is held against
     * @param parts of its weight, as {@code pertimbangan.rincian} has them
     */
    public record Weighed(String feed, String key, String parts) {}

    /** Reads {@code rekaman_orang} of the engine, to know how common a name is. */
    public PairScale(Engine engine, ComparisonSet set, LinkModel model) {
        this.engine = engine;
        this.set = set;
        this.model = model;
        this.records = new PersonRecords(engine);
        LinkFunctions.register(engine);
        records.name();
        records.countDatesAndFamilies();
    }

    /**
     * The pair that weighs most.
     *
     * @param lefts SELECT of urutan: the places of the records asked about
     * @param rights SELECT of urutan: those of the records they are held against
     */
    public Optional<Weighed> findHeaviest(String lefts, String rights) {
        records.prepare("tanya_l", numbered(lefts));
        records.prepare("tanya_r", numbered(rights));
        var queries = new PairQueries(set);
        engine.keep("tanya_pasangan", PairQueries.pairs("tanya_l", "tanya_r", "l.no <> r.no"));
        engine.keep("tanya_banding", queries.compared("tanya_pasangan", "tanya_l", "tanya_r"));
        engine.keep("tanya_bobot", queries.weighed("tanya_banding", "tanya_l", "tanya_r", model));
        return engine.rows("""
                        select r.feed, r.kunci_rekaman, %s
                        from tanya_bobot as p
                        inner join tanya_r as r on p.no_r = r.no
                        order by p.bobot desc, p.no_l, p.no_r
                        limit 1
                        """.formatted(queries.parts())).stream()
                .map(row -> new Weighed(text(row[0]), text(row[1]), text(row[2])))
                .findFirst();
    }

    private static String numbered(String places) {
        return """
                select records.no, records.no as gugus
                from (%s) as asked
                inner join orang_bernama as records on asked.urutan = records.urutan
                """.formatted(places);
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }
}
