package id.lumbung.demo.delivery;

/** A cell that cleaning will flag: its column and the issue's code. */
public record CellIssue(String column, String code) {}
