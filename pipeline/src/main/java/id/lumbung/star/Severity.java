package id.lumbung.star;

/** What a violated check does. */
public enum Severity {
    /** Nothing is published. */
    HENTI,
    /** It is published, and the report says so. */
    PERINGATAN
}
