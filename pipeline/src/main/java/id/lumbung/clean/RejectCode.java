package id.lumbung.clean;

/** Why a record is quarantined whole. */
public enum RejectCode {
    /** Wrong number of fields, or broken quoting. */
    BARIS_RUSAK,
    /** A key column is null after cleaning. */
    KUNCI_KOSONG,
    /** The same key as another record of the delivery. */
    DUPLIKAT,
    /** A person erased on request; the content is not kept. */
    DIHAPUS
}
