package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.util.Collections;
import java.util.List;

/** A warehouse in which no clerk has decided anything yet. */
final class NoDecisions {
    private static final List<String> COLUMNS = List.of(
            "feed", "kunci_rekaman", "feed_calon", "kunci_calon", "id_tinjauan", "keputusan", "tanggal_keputusan");

    private NoDecisions() {}

    /** Keeps an empty {@code keputusan_pasangan}. */
    static void in(Engine engine) {
        engine.load("keputusan_pasangan", COLUMNS, Collections.nCopies(COLUMNS.size(), "varchar"), List.of());
    }
}
