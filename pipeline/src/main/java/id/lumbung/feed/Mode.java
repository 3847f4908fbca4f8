package id.lumbung.feed;

/** How the deliveries of a feed count together. */
public enum Mode {
    /** The newest delivery on or before the run date replaces all earlier ones. */
    SNAPSHOT,
    /** Every delivery on or before the run date counts; a key delivered again replaces the earlier record. */
    APPEND
}
