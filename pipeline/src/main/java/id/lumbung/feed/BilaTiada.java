package id.lumbung.feed;

/** What it means that nothing of a feed has been delivered. */
public enum BilaTiada {
    /** Its facts and indicators are empty for it: the run is published with a remark. */
    CATAT,
    /** There is nothing to deliver yet: the report names it, and nothing is wanting. */
    WAJAR
}
