package id.lumbung.clean;

import id.lumbung.feed.ContentHash;
import id.lumbung.feed.ReferenceTable;
import java.util.ArrayList;
import java.util.List;

/** The version of the cleaning rules: what was cleaned under another one is cleaned anew. */
public final class RulesVersion {
    /** Raised by hand with every change of a rule that changes what a cell becomes. */
    private static final String CODE = "1";

    private static final List<String> TABLES = List.of("daftar_kode", "daftar_kode_alias", "nama_bulan", "gelar");

    private RulesVersion() {}

    /** Changes with the rules' code and with the tables they read. */
    public static String current() {
        var texts = new ArrayList<String>();
        texts.add(CODE);
        for (var table : TABLES) {
            texts.add(table);
            ReferenceTable.rows(table).forEach(texts::addAll);
        }
        return ContentHash.of(texts);
    }
}
