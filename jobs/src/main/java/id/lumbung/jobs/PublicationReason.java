package id.lumbung.jobs;

/** Why a version was shown, as {@code ops.terbitan.sebab} has it. */
public enum PublicationReason {
    /** The nightly run built it. */
    JALAN,
    /** A past date was run again. */
    SUSULAN,
    /** An operator chose it: an older version, or a newer one again. */
    PILIHAN,
    /** The tables were made again from the lake. */
    BANGUN_ULANG,
    /** A person was erased. */
    PENGHAPUSAN
}
