package id.lumbung.clean;

/** An issue on a cell of a loaded record. */
public record CellIssue(String column, IssueCode code) {}
