package id.lumbung.clean;

import id.lumbung.feed.ReferenceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Titles, degrees and death markers of names, as {@code gelar.csv} lists them, without dots. */
final class Titles {

    /** Where in a name a word is a title. */
    enum Place {
        /** Before the name: H., Drs. */
        BEFORE,
        /** After it, always a degree: S.Pd. */
        AFTER,
        /** After it, and a degree only with a dot or behind a comma: SE, ST. */
        AFTER_WHEN_MARKED,
        /** Anywhere: the person has died. */
        DECEASED
    }

    private static final Map<String, Place> BEFORE_OR_DECEASED = new HashMap<>();
    private static final Map<String, Place> AFTER = new HashMap<>();

    static {
        for (List<String> row : ReferenceTable.rows("gelar")) {
            switch (row.get(1)) {
                case "depan" -> BEFORE_OR_DECEASED.put(row.get(0), Place.BEFORE);
                case "penanda" -> BEFORE_OR_DECEASED.put(row.get(0), Place.DECEASED);
                case "belakang" -> AFTER.put(row.get(0), Place.AFTER);
                case "belakang_bertanda" -> AFTER.put(row.get(0), Place.AFTER_WHEN_MARKED);
                default -> throw new IllegalStateException("gelar.csv: unknown place " + row.get(1));
            }
        }
    }

    private Titles() {}

    static boolean isBefore(String letters) {
        return BEFORE_OR_DECEASED.get(letters) == Place.BEFORE;
    }

    static boolean isDeceased(String letters) {
        return BEFORE_OR_DECEASED.get(letters) == Place.DECEASED;
    }

    static @Nullable Place findAfter(String letters) {
        return AFTER.get(letters);
    }
}
