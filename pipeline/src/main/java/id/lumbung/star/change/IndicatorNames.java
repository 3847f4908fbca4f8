package id.lumbung.star.change;

import id.lumbung.feed.ReferenceTable;
import java.util.List;
import java.util.Optional;

/** The indicators of the catalogue by name, in its order. */
public record IndicatorNames(List<Name> all) {
    private static final int CODE = 0;
    private static final int INDONESIAN = 1;
    private static final int ENGLISH = 2;
    private static final int UNIT = 3;

    /** One indicator. */
    public record Name(String code, String indonesian, String english, String unit) {}

    public static IndicatorNames load() {
        return new IndicatorNames(ReferenceTable.rows("katalog_indikator").stream()
                .map(row -> new Name(row.get(CODE), row.get(INDONESIAN), row.get(ENGLISH), row.get(UNIT)))
                .toList());
    }

    public List<String> codes() {
        return all.stream().map(Name::code).toList();
    }

    public Optional<Name> find(String code) {
        return all.stream().filter(name -> name.code().equals(code)).findFirst();
    }
}
