package id.lumbung.clean;

import id.lumbung.feed.ContentHash;
import id.lumbung.feed.ReferenceTable;
import java.util.ArrayList;
import java.util.List;

/** The version of the cleaning rules: what was cleaned under another one is cleaned anew. */
public final class RulesVersion {
    private static final List<String> TABLES = List.of("daftar_kode", "daftar_kode_alias", "nama_bulan", "gelar");

    private RulesVersion() {}

    /** Changes with the rules' code and with the tables they read. */
    public static String current() {
        var texts = new ArrayList<String>();
        texts.add(String.valueOf(RecordCleaner.RULE_VERSION));
        for (var table : TABLES) {
            texts.add(table);
            ReferenceTable.rows(table).forEach(texts::addAll);
        }
        return ContentHash.of(texts);
    }
}
