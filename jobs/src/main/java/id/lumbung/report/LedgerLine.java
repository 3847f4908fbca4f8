package id.lumbung.report;

/** What became of the records of one file: read = loaded + rejected. */
public record LedgerLine(DeliveredFile file, long read, long loaded, long rejected) {}
