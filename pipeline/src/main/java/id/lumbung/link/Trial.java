package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How good links are reckoned to be, found by linking on trial: nothing is kept. */
public final class Trial {
    private final Engine engine;

    /**
     * How good the links of one feed are reckoned to be.
     *
     * @param precision share of its links that are right, 0 to 1; null where there is none
     * @param recall share of its records' persons in Regsosek that are found, 0 to 1; null where there is none
     */
    public record Quality(
            String feed,
            @Nullable Double precision,
            @Nullable Double recall) {}

    /** Links {@code rekaman_orang} of the engine. */
    public Trial(Engine engine) {
        this.engine = engine;
    }

    /** A line a feed, in order of the feeds. */
    public List<Quality> link(ComparisonSet set, LinkModel model) {
        var linker = new Linker(engine, set);
        linker.joinByNik();
        linker.link(model);
        return engine.rows("select feed, ketepatan, kelengkapan from mutu_malam order by feed").stream()
                .map(row -> new Quality(Objects.requireNonNull(row[0]).toString(), number(row[1]), number(row[2])))
                .toList();
    }

    private static @Nullable Double number(@Nullable Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }
}
