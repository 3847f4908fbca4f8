package id.lumbung.star;

/** What becomes of a table's earlier rows when a new version is built. */
public enum HistoryKind {
    /** Today's rows stand alone. */
    REPLACE,
    /** Today's rows replace those of their month; other months stay. */
    SNAPSHOT,
    /** Today's rows replace those with the same grain; rows absent today stay, since facts of earlier months refer to them. */
    SCD1,
    /** A changed row closes the version before it and opens a new one. */
    SCD2
}
