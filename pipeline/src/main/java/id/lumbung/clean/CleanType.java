package id.lumbung.clean;

/** The type of a column of the clean form. */
public enum CleanType {
    /** varchar */
    TEXT,
    /** int */
    INT,
    /** bigint */
    BIGINT,
    /** decimal(28,12) */
    DECIMAL,
    /** date */
    DATE,
    /** boolean */
    BOOLEAN
}
