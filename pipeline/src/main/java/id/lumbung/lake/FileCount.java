package id.lumbung.lake;

import id.lumbung.clean.NikTraces;

/**
 * The ledger's line of one file: read = loaded + rejected.
 *
 * @param skipped blank rows and rows of totals, which are no records
 */
public record FileCount(
        String file, long read, long loaded, long rejected, long skipped, NikTraces niks, FileHeading heading) {}
