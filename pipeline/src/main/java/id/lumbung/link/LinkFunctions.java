package id.lumbung.link;

import id.lumbung.engine.Engine;

/** The functions that comparison sets and models may call to compare names and numbers. */
public final class LinkFunctions {
    private LinkFunctions() {}

    /** Makes them known to an engine. */
    public static void register(Engine engine) {
        engine.function("nama_baku", NameSpelling::standard);
        engine.function("bunyi_nama", NameSound::of);
        engine.function("kunci_nama", NameSound::keys);
        engine.function("tingkat_nama", NameLikeness::level);
        engine.function("jarak_nomor", NumberLikeness::distance);
    }
}
