package id.lumbung.lake;

import id.lumbung.clean.NikTraces;

/**
 * The ledger's line of one file: read = loaded + rejected.
 *
 * @param skipped blank rows and rows of totals, which are no records
 */
public record FileCount(
        String file, long read, long loaded, long rejected, long skipped, NikTraces niks, FileHeading heading) {
    /** The same with another number of rejected records; what is not rejected is loaded. */
    public FileCount withRejected(long rejected) {
        return new FileCount(file, read, read - rejected, rejected, skipped, niks, heading);
    }
}
