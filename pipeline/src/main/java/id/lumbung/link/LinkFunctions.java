package id.lumbung.link;

import id.lumbung.engine.Functions;

/** The functions that comparison sets and models may call to compare names and numbers. */
public final class LinkFunctions {
    private LinkFunctions() {}

    /** Makes them known to an engine. */
    public static void register(Functions functions) {
        functions.function("kenali_nama", NameSpelling::known);
        functions.function("tingkat_nama", NameLikeness::level);
        functions.function("jarak_nomor", NumberLikeness::distance);
    }
}
