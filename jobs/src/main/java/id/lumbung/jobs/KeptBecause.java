package id.lumbung.jobs;

/** Why a version stays in the lake. */
public enum KeptBecause {
    /** Readers see it. */
    SHOWN,
    /** The one shown was built upon it. */
    PARENT,
    /** Its run date is one of the newest. */
    NEWEST,
    /** Figures of a month that has passed end with it: later months carry them on, and a run of that month again needs it. */
    MONTH_END
}
