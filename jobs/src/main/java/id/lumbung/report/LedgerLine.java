package id.lumbung.report;

/**
 * What became of the records of one file: read = loaded + rejected.
 *
 * @param skipped blank rows and rows of totals, which are no records
 */
public record LedgerLine(DeliveredFile file, long read, long loaded, long rejected, long skipped) {}
