package id.lumbung.report;

/** Cells of one file and column set aside for one reason. */
public record IssueCount(DeliveredFile file, String column, String code, long count) {}
