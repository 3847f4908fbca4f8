package id.lumbung.feed;

/** What a damaged delivery of a feed does to the run. */
public enum BilaGagal {
    /** The run stops and nothing is published. */
    HENTI,
    /** The previous delivery serves, with a warning at the top of the report. */
    PAKAI_LAMA
}
